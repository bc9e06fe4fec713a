package org.talentpool.eventlog.serializer;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Steps of personal values from a revision of their event to the next. An upcaster sees them enciphered and cannot change
 * them, so they are reshaped once they are open. As with upcasters, a step that has landed is never edited.
 */
final class PersonalReshaping {
    private static final List<Step> STEPS = List.of(
            new Step("post.CandidateAssigned", "verdict", 1, PersonalReshaping::outcomesOfFindings),
            new Step("application.ApplicationScreened", "criteria", 1, PersonalReshaping::outcomes));

    private PersonalReshaping() {}

    /** @param sealedUnder the revision under which the value was enciphered */
    static JsonNode today(EventShape shape, String component, int sealedUnder, JsonNode plain) {
        var value = plain;
        for (int revision = sealedUnder; revision < Integer.parseInt(shape.revision()); revision++) {
            for (var step : STEPS) {
                if (step.isOf(shape.name(), component, revision)) {
                    value = step.reshape().apply(value);
                }
            }
        }
        return value;
    }

    /** What was not met fell short: before, that was not kept apart from what nothing was known about. */
    private static JsonNode outcomesOfFindings(JsonNode verdict) {
        outcomes(verdict.path("findings"));
        return verdict;
    }

    private static JsonNode outcomes(JsonNode findings) {
        findings.forEach(finding ->
                ((ObjectNode) finding).put("outcome", finding.path("met").asBoolean() ? "MET" : "NOT_MET"));
        return findings;
    }

    private record Step(String type, String component, int fromRevision, UnaryOperator<JsonNode> reshape) {
        boolean isOf(String name, String personal, int revision) {
            return type.equals(name) && component.equals(personal) && fromRevision == revision;
        }
    }
}

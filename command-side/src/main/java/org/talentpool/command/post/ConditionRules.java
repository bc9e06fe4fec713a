package org.talentpool.command.post;

import static org.talentpool.kernel.post.ConditionOutcome.SATISFIED;
import static org.talentpool.kernel.refusal.RefusalCode.CLEARANCE_INSUFFICIENT;
import static org.talentpool.kernel.refusal.RefusalCode.CONDITIONS_OUTSTANDING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Clearance;
import org.talentpool.kernel.contract.ClearancePolicy;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.post.PostCommand.RecordCondition;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.ConditionRecorded;
import org.talentpool.kernel.post.PostEvent.OfferBecameConditional;
import org.talentpool.kernel.post.PostEvent.OfferBecameFirm;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.refusal.Refusal;

/** What the conditions of an appointment must keep to (SE-08, SE-09), and what they make of the offer (SE-11). */
@Applies({"SE-08", "SE-09", "SE-11"})
final class ConditionRules {
    private ConditionRules() {}

    /**
     * What is to be recorded.
     *
     * @throws Refusal with {@code MALFORMED} if the template of the requisition does not name the condition, with
     *     {@code CLEARANCE_INSUFFICIENT} if a clearance is called satisfied that is not enough for the post
     */
    static ConditionRecorded judged(RecordCondition command, PostPlanned plan, Allocation kept) {
        kept.mustName(command.condition());
        var clearance = command.clearance();
        if (command.condition() == Condition.SECURITY_CLEARANCE && command.outcome() == SATISFIED) {
            clearanceMustSuffice(plan, clearance, kept.openOffer().startsOn());
        }
        return new ConditionRecorded(
                plan.postId(),
                kept.candidateId(),
                command.condition(),
                command.outcome(),
                clearance == null ? null : clearance.level(),
                clearance == null ? null : clearance.validUntil());
    }

    /** The fact that the offer has become firm or conditional, if it has. */
    static Optional<PostEvent> changeOfFirmness(Allocation kept, int offer) {
        boolean firm = kept.outstanding().isEmpty();
        if (firm == kept.firm()) {
            return Optional.empty();
        }
        var post = kept.assignment().postId();
        return Optional.of(
                firm
                        ? new OfferBecameFirm(post, kept.candidateId(), kept.requisitionId(), offer)
                        : new OfferBecameConditional(post, kept.candidateId(), kept.requisitionId(), offer));
    }

    /**
     * The template with four conditions is that of SE-09, the older one with two that of SE-08. The clearance is judged again,
     * as the start may have moved.
     */
    static void noneMayBeOutstanding(PostPlanned plan, Allocation kept, LocalDate startsOn) {
        var outstanding = kept.outstanding();
        if (!outstanding.isEmpty()) {
            boolean newer = kept.assignment().conditions().contains(Condition.STUDIES_AND_EXPERIENCE);
            throw Refusal.byRule(
                    CONDITIONS_OUTSTANDING,
                    newer ? "SE-09" : "SE-08",
                    "Conditions are outstanding",
                    Map.of("outstanding", outstanding.stream().map(Enum::name).toList()));
        }
        if (kept.recorded().get(Condition.SECURITY_CLEARANCE) instanceof ConditionRecorded recorded) {
            clearanceMustSuffice(plan, held(recorded), startsOn);
        }
    }

    private static @Nullable Clearance held(ConditionRecorded recorded) {
        var level = recorded.clearanceLevel();
        return level == null ? null : new Clearance(level, recorded.clearanceValidUntil());
    }

    private static void clearanceMustSuffice(PostPlanned plan, @Nullable Clearance clearance, LocalDate startsOn) {
        var needed = plan.clearance();
        if (needed == null || ClearancePolicy.suffices(needed, clearance, startsOn)) {
            return;
        }
        Map<String, Object> facts = new HashMap<>(Map.of("needed", needed.name(), "on", startsOn.toString()));
        if (clearance != null) {
            facts.put("level", clearance.level().name());
            if (clearance.validUntil() instanceof LocalDate until) facts.put("validUntil", until.toString());
        }
        throw Refusal.byRule(CLEARANCE_INSUFFICIENT, "SE-08", "The clearance is not enough for the post", facts);
    }
}

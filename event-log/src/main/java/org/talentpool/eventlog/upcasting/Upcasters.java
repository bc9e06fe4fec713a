package org.talentpool.eventlog.upcasting;

import java.util.Comparator;
import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Configuration(proxyBeanMethods = false)
class Upcasters {
    /** A vacancy was opened to the members of one list before it could be opened to those of several. */
    @Bean
    EventReshaping vacancyOpenedToSeveralLists() {
        return new EventReshaping("post.VacancyOpened", "1", "2", opened -> {
            JsonNode only = opened.remove("requisitionId");
            opened.putArray("requisitionIds").add(only);
            return opened;
        });
    }

    /** A vacancy could not be given a start other than the planned one. */
    @Bean
    EventReshaping vacancyOpenedForAnotherStart() {
        return new EventReshaping("post.VacancyOpened", "2", "3", opened -> {
            opened.putNull("plannedStart");
            return opened;
        });
    }

    /** The order of all vacancies was that of the first edition before it was stored with each. */
    @Bean
    EventReshaping vacancyOpenedWithScoring() {
        return new EventReshaping("post.VacancyOpened", "3", "4", opened -> {
            var scoring = opened.putObject("scoring");
            scoring.put("version", "2025.1");
            scoring.putArray("tieBreaks")
                    .add("SELECTION_RESULT")
                    .add("NOTIFICATION_DATE")
                    .add("CANDIDATE_ID");
            return opened;
        });
    }

    /** Of its parts only the personal verdict has changed, which is reshaped where it is opened. */
    @Bean
    EventReshaping candidateAssignedWithOutcomes() {
        return new EventReshaping("post.CandidateAssigned", "1", "2", assigned -> assigned);
    }

    /** Of its parts only the personal criteria have changed, which are reshaped where they are opened. */
    @Bean
    EventReshaping applicationScreenedWithOutcomes() {
        return new EventReshaping("application.ApplicationScreened", "1", "2", screened -> screened);
    }

    /** A profile changed from then on before it could be told that it had been so for longer. */
    @Bean
    EventReshaping profileChangedSinceADay() {
        return new EventReshaping("candidate.ProfileChanged", "1", "2", changed -> changed.putNull("effectiveOn"));
    }

    /** A post asked for a security clearance before it could ask for a level of it. */
    @Bean
    EventReshaping postPlannedWithClearance() {
        return new EventReshaping("post.PostPlanned", "1", "2", planned -> planned.putNull("clearance"));
    }

    /** A clearance was recorded before its level and its end were. */
    @Bean
    EventReshaping conditionRecordedWithClearance() {
        return new EventReshaping(
                "post.ConditionRecorded",
                "1",
                "2",
                recorded -> recorded.putNull("clearanceLevel").putNull("clearanceValidUntil"));
    }

    /** A list named a last day or nothing before it could name a number of months. */
    @Bean
    EventReshaping reserveListEstablishedForMonths() {
        return new EventReshaping("requisition.ReserveListEstablished", "1", "2", established -> {
            established.putNull("validityMonths");
            return established;
        });
    }

    /** The last day of an employment was told by the contract alone. */
    @Bean
    EventReshaping commitmentEndedWithLastDay() {
        return new EventReshaping("candidate.CommitmentEnded", "1", "2", ended -> ended.putNull("lastDay"));
    }

    /** Whoever was on a list was kept as long as anybody else who was not recruited; the notice is that of the first edition. */
    @Bean
    EventReshaping retentionProposedWithNotice() {
        return new EventReshaping("policy.RetentionPolicyProposed", "1", "2", proposed -> {
            var rules = (ObjectNode) proposed.get("rules");
            rules.set("monthsIfListed", rules.get("monthsIfNotRecruited"));
            rules.put("noticeDays", 30);
            return proposed;
        });
    }

    @Bean(defaultCandidate = false)
    EventUpcasterChain eventUpcasterChain(List<EventReshaping> steps) {
        return chain(steps);
    }

    static EventUpcasterChain chain(List<EventReshaping> steps) {
        var inOrder = steps.stream()
                .sorted(Comparator.comparing(EventReshaping::type).thenComparing(EventReshaping::fromRevision))
                .<EventUpcaster>map(step -> step)
                .toList();
        return new EventUpcasterChain(inOrder);
    }
}

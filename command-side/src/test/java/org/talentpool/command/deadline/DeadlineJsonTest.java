package org.talentpool.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentpool.command.decision.Origin;
import org.talentpool.kernel.candidate.CandidateCommand.ExpireMembership;
import org.talentpool.kernel.contract.ContractCommand.ExpireContract;
import org.talentpool.kernel.contract.ContractCommand.RemindOfContract;
import org.talentpool.kernel.post.PostCommand.LapseHold;
import org.talentpool.kernel.post.PostCommand.LapseOffer;
import org.talentpool.kernel.post.PostCommand.WarnOfHold;
import org.talentpool.kernel.reminder.ReminderKind;
import org.talentpool.kernel.requisition.RequisitionCommand.ExpireReserveList;

class DeadlineJsonTest {
    /** What earlier releases may have stored, by the name of its sample. */
    private static final Map<String, Deadline> STORED = Map.of(
            "lapse-hold", new Deadline.OfHold(POST, 3),
            "lapse-extended-hold", new Deadline.OfExtendedHold(POST, 3),
            "lapse-offer", new Deadline.OfOffer(POST, 2),
            "expire-reserve-list", new Deadline.OfReserveList(REQUISITION, VALID_UNTIL),
            "expire-membership", new Deadline.OfMembership(CANDIDATE, REQUISITION, VALID_UNTIL),
            "warn-of-hold", new Deadline.OfHoldWarning(POST, 3, LocalDate.parse("2026-04-03")),
            "expire-contract", new Deadline.OfContract(POST, LocalDate.parse("2029-05-31")),
            "remind-of-contract",
                    new Deadline.OfContractDate(POST, ReminderKind.PROBATION_ENDS, LocalDate.parse("2026-11-30")),
            "review-retention", new Deadline.OfRetention(CANDIDATE, LocalDate.parse("2029-05-31")));

    private final DeadlineJson json = new DeadlineJson();

    static Set<String> samples() {
        return STORED.keySet();
    }

    @Test
    void every_kind_has_a_sample() {
        assertThat(STORED.values()).extracting(Deadline::getClass).containsExactlyInAnyOrder((Class[])
                Deadline.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_stored_deadline_is_read_back(String kind) throws IOException {
        assertThat(json.deserialize(Deadline.class, sample(kind))).isEqualTo(STORED.get(kind));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void deadlines_are_stored_as_ever(String kind) throws IOException {
        assertThat(json.serialize(STORED.get(kind)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(sample(kind), StandardCharsets.UTF_8).strip());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_was_kept_without_an_origin_follows_from_nothing_known(String kind) throws IOException {
        assertThat(json.deserialize(KeptDeadline.class, sample(kind)))
                .isEqualTo(new KeptDeadline(STORED.get(kind), Origin.NONE));
    }

    @Test
    void what_a_deadline_follows_from_is_kept_with_it() {
        var kept = new KeptDeadline(new Deadline.OfOffer(POST, 2), new Origin("c-1", "e-1"));

        var stored = json.serialize(kept);

        assertThat(stored)
                .asString(StandardCharsets.UTF_8)
                .endsWith("\"origin\":{\"correlationId\":\"c-1\",\"event\":\"e-1\"}}");
        assertThat(json.deserialize(KeptDeadline.class, stored)).isEqualTo(kept);
        assertThat(json.deserialize(Deadline.class, stored)).isEqualTo(kept.deadline());
    }

    @Test
    void the_task_keeps_its_name() {
        assertThat(ScheduledDeadlines.TASK.getTaskName()).isEqualTo("deadline");
    }

    @Test
    void a_deadline_wishes_for_the_end_of_what_it_is_about() {
        assertThat(new Deadline.OfHold(POST, 3).wish()).isEqualTo(new LapseHold(POST, 3));
        assertThat(new Deadline.OfExtendedHold(POST, 3).wish()).isEqualTo(new LapseHold(POST, 3));
        assertThat(new Deadline.OfOffer(POST, 2).wish()).isEqualTo(new LapseOffer(POST, 2));
        assertThat(new Deadline.OfReserveList(REQUISITION, VALID_UNTIL).wish())
                .isEqualTo(new ExpireReserveList(REQUISITION));
        assertThat(new Deadline.OfMembership(CANDIDATE, REQUISITION, VALID_UNTIL).wish())
                .isEqualTo(new ExpireMembership(CANDIDATE, REQUISITION));
        var day = LocalDate.parse("2026-11-30");
        assertThat(new Deadline.OfHoldWarning(POST, 3, day).wish()).isEqualTo(new WarnOfHold(POST, 3, day));
        assertThat(new Deadline.OfContract(POST, day).wish()).isEqualTo(new ExpireContract(POST, day));
        assertThat(new Deadline.OfContractDate(POST, ReminderKind.CONTRACT_ENDS, day).wish())
                .isEqualTo(new RemindOfContract(POST, ReminderKind.CONTRACT_ENDS, day));
    }

    @Test
    void each_end_is_a_deadline_of_its_own() {
        var later = VALID_UNTIL.plusDays(1);
        assertThat(Stream.of(
                                new Deadline.OfHold(POST, 1),
                                new Deadline.OfExtendedHold(POST, 1),
                                new Deadline.OfReserveList(REQUISITION, VALID_UNTIL),
                                new Deadline.OfReserveList(REQUISITION, later),
                                new Deadline.OfMembership(CANDIDATE, REQUISITION, VALID_UNTIL),
                                new Deadline.OfMembership(CANDIDATE, REQUISITION, later))
                        .map(Deadline::name))
                .doesNotHaveDuplicates();
    }

    private static byte[] sample(String kind) throws IOException {
        var name = "/stored-deadlines/" + kind + ".json";
        try (var stored = DeadlineJsonTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stored, name).readAllBytes();
        }
    }
}

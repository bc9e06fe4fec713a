package org.talentpool.command.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.command.decision.Decisions;
import org.talentpool.kernel.disclosure.DisclosureCommand.RecordDisclosure;
import org.talentpool.kernel.disclosure.DisclosureEvent.DataDisclosed;
import org.talentpool.kernel.disclosure.DisclosureId;
import org.talentpool.kernel.disclosure.DisclosureKind;

class RecordDisclosureTest {
    private static final Instant HALF_PAST_TEN = Instant.parse("2026-02-01T10:30:00Z");
    private static final DisclosureId MATCHES = matchesAt("olivia", HALF_PAST_TEN);
    private static final UUID ADA = CANDIDATE.value();
    private static final UUID BEN = UUID.fromString("00000000-0000-4000-8000-000000000012");

    @RegisterExtension
    private final Decisions disclosures = fixture();

    @Test
    void who_is_shown_something_is_kept_with_whose_it_is() {
        disclosures.when(record(ADA, BEN)).expectEvents(disclosed(ADA, BEN));
    }

    @Test
    void within_the_hour_only_those_are_named_who_were_not() {
        disclosures.given(List.of(disclosed(ADA))).when(record(ADA, BEN)).expectEvents(disclosed(BEN));
    }

    @Test
    void the_same_again_is_no_news() {
        disclosures.given(List.of(disclosed(ADA, BEN))).when(record(BEN, ADA)).expectNoEvents();
    }

    @Test
    void what_names_nobody_is_kept_all_the_same() {
        disclosures.when(record()).expectEvents(disclosed());
    }

    @Test
    void many_are_named_in_several_events() {
        var many = Stream.generate(UUID::randomUUID).limit(501).toArray(UUID[]::new);

        var outcome = disclosures.when(record(many));

        outcome.expectEvents(disclosed(Stream.of(many).limit(500).toArray(UUID[]::new)), disclosed(many[500]));
    }

    @Test
    void another_hour_reader_or_purpose_is_another_disclosure() {
        assertThat(Stream.of(
                        MATCHES,
                        matchesAt("olivia", HALF_PAST_TEN.plusSeconds(1800)),
                        matchesAt("omar", HALF_PAST_TEN),
                        DisclosureId.of("olivia", DisclosureKind.MATCHES, POST.value(), "a complaint", HALF_PAST_TEN),
                        DisclosureId.of("olivia", DisclosureKind.EXPORT, POST.value(), null, HALF_PAST_TEN)))
                .doesNotHaveDuplicates();
        assertThat(matchesAt("olivia", HALF_PAST_TEN.plusSeconds(1799))).isEqualTo(MATCHES);
    }

    private static Decisions fixture() {
        var decisions = new Decisions();
        decisions.handler(new Disclosing(decisions.aggregates(), decisions.repository(Disclosure.class)));
        return decisions;
    }

    private static DisclosureId matchesAt(String reader, Instant at) {
        return DisclosureId.of(reader, DisclosureKind.MATCHES, POST.value(), null, at);
    }

    private static RecordDisclosure record(UUID... candidates) {
        return new RecordDisclosure(MATCHES, DisclosureKind.MATCHES, POST.value(), List.of(candidates), "GET /any");
    }

    private static DataDisclosed disclosed(UUID... candidates) {
        return new DataDisclosed(
                MATCHES.value(), DisclosureKind.MATCHES, POST.value(), List.of(candidates), "GET /any");
    }
}

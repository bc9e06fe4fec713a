package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.MatchSample;
import org.talentpool.kernel.sample.PlainCalendar;
import org.talentpool.kernel.sample.Samples;
import org.talentpool.kernel.sample.Seed;

/** The validity of a listing against the calendar page, under versions that reach new memberships or all of them. */
class ListValidityPropertyTest {
    @Test
    void it_agrees_with_the_calendar_page() {
        Seed.of("validity of a membership").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.LIST_VALIDITY);
            var today = GeneratedRules.day(seed);
            var notified = GeneratedRules.day(seed);
            var term = new ListTerm(
                    seed.chance(30) ? GeneratedRules.day(seed) : null, seed.chance(30) ? seed.number(1, 48) : null);
            var end = plainly(book, term, notified, today);
            var inForce = book.rulebook().on(today);
            assertThat(ListValidity.validUntil(notified, term, inForce))
                    .as("%s notified %s, seen on %s, by %s", term, notified, today, book.enacted())
                    .isEqualTo(end);
            var usable = today.toEpochDay() <= end.toEpochDay();
            assertThat(ListValidity.isValid(membership(term, notified), inForce))
                    .isEqualTo(usable);
        });
    }

    private static LocalDate plainly(GeneratedRules book, ListTerm term, LocalDate notified, LocalDate today) {
        if (term.validUntil() != null) return term.validUntil();
        if (term.validityMonths() != null) return PlainCalendar.lastDay(notified, term.validityMonths());
        return PlainCalendar.lastDay(notified, book.listRules(notified, today).validityMonths());
    }

    private static Membership membership(ListTerm term, LocalDate notified) {
        var sample = MatchSample.aMembership(Samples.SLOT);
        return new Membership(
                sample.requisitionId(),
                sample.profiles(),
                sample.gradeSlots(),
                notified,
                sample.evidence(),
                true,
                term);
    }
}

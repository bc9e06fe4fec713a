package org.talentpool.query.matching.index;

import java.time.LocalDate;
import org.talentpool.kernel.candidate.ServiceYears;
import org.talentpool.query.matching.index.Mark.ServedBit;

/** How long members have served in sets of fields, as of any day. */
final class ServiceLevels {
    /** Days at full time of a leap and of a common year, times percent. */
    private static final long MOST_DAYS = 36_600;

    private static final long FEWEST_DAYS = 36_500;

    private final Roster roster;
    private final FieldSets fieldSets;

    ServiceLevels(Roster roster, FieldSets fieldSets) {
        this.roster = roster;
        this.fieldSets = fieldSets;
    }

    /** Told without the jobs, of most who have not. */
    boolean hasNone(int member, int fieldSet) {
        return (roster.packs.fields(member) & fieldSets.folded(fieldSet)) == 0;
    }

    /**
     * Whether there are so many years of service in any of the fields.
     *
     * @param service the jobs of the member
     */
    boolean hasServed(int member, ServiceDays service, int fieldSet, int years, int day) {
        return hasServed(member, service.in(fieldSets.numbers(fieldSet), day), fieldSet, years, day);
    }

    /** 0 for no service in any of the fields, 1 for less than a year, else one more than the whole years, as far as the digits go. */
    int level(int member, ServiceDays service, int fieldSet, int day) {
        long days = service.in(fieldSets.numbers(fieldSet), day);
        if (days == 0) return 0;
        int years = (int) Math.min(days / MOST_DAYS, ServedBit.HIGHEST - 1);
        if (years < ServedBit.HIGHEST - 1 && hasServed(member, days, fieldSet, years + 1, day)) years++;
        return years + 1;
    }

    /** A year has 365 or 366 days; only where that makes a difference the kernel is asked. */
    private boolean hasServed(int member, long days, int fieldSet, int years, int day) {
        if (days >= years * MOST_DAYS) return true;
        if (days < years * FEWEST_DAYS) return false;
        var jobs = roster.packing.unpack(roster.packs.opened(member)).experience();
        return ServiceYears.in(fieldSets.fields(fieldSet), jobs, LocalDate.ofEpochDay(day))
                .isAtLeast(years);
    }
}

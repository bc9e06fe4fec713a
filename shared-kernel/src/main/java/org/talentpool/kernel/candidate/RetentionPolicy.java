package org.talentpool.kernel.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.calendar.Months;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.privacy.Retention;
import org.talentpool.kernel.privacy.RetentionOutcome;

/** How long what is known of a person is kept; after that it may be forgotten. What NATO keeps is not public (DP-03): the figures are a policy. */
@Applies({"DP-01", "DP-02", "DP-03"})
public final class RetentionPolicy {
    private RetentionPolicy() {}

    /**
     * Last day, inclusive, for somebody who came onto no list (DP-02).
     *
     * @param lastDayOfUse last day on which the data could be used for a selection
     */
    public static LocalDate keepUntil(LocalDate lastDayOfUse, PoliciesInForce inForce) {
        return Months.lastDay(lastDayOfUse.plusDays(1), inForce.retention().monthsIfNotRecruited());
    }

    /**
     * Last day, inclusive, for somebody who was recruited (DP-01).
     *
     * @param lastDayOfEmployment last day of the last contract
     */
    public static LocalDate keepUntilIfRecruited(LocalDate lastDayOfEmployment, PoliciesInForce inForce) {
        return Months.lastDay(
                lastDayOfEmployment.plusDays(1), 12 * inForce.retention().yearsIfRecruited());
    }

    /**
     * Last day, inclusive, for somebody who was on a list and not recruited from it (DP-02).
     *
     * @param lastDayOfMembership inclusive
     */
    public static LocalDate keepUntilIfListed(LocalDate lastDayOfMembership, PoliciesInForce inForce) {
        return Months.lastDay(
                lastDayOfMembership.plusDays(1), inForce.retention().monthsIfListed());
    }

    /**
     * What keeps somebody longest, of all that came of it.
     *
     * @param lastUsedOn day of the last event about it
     * @param memberships last days of its memberships
     * @param employedUntil last day of its last contract; none if it was never employed
     */
    public static Retention judge(
            LocalDate lastUsedOn,
            List<LocalDate> memberships,
            @Nullable LocalDate employedUntil,
            PoliciesInForce inForce) {
        var listed = memberships.stream()
                .map(day -> new Retention(RetentionOutcome.LISTED, day, keepUntilIfListed(day, inForce)));
        var recruited = employedUntil == null
                ? Stream.<Retention>empty()
                : Stream.of(new Retention(
                        RetentionOutcome.RECRUITED, employedUntil, keepUntilIfRecruited(employedUntil, inForce)));
        var least = new Retention(RetentionOutcome.NOT_SELECTED, lastUsedOn, keepUntil(lastUsedOn, inForce));
        return Stream.of(recruited, listed, Stream.of(least))
                .flatMap(each -> each)
                .reduce((one, other) -> lastsLonger(other, one) ? other : one)
                .orElseThrow();
    }

    private static boolean lastsLonger(Retention one, Retention other) {
        return Objects.requireNonNull(one.keptUntil()).isAfter(Objects.requireNonNull(other.keptUntil()));
    }

    /** Whether the time is over on the day of the decision, so that the data may be forgotten. */
    public static boolean isOver(LocalDate keptUntil, PoliciesInForce inForce) {
        return inForce.day().isAfter(keptUntil);
    }
}

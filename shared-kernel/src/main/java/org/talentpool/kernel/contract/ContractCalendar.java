package org.talentpool.kernel.contract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.calendar.Months;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.ContractRules;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.reminder.ReminderKind;

/** The dates of a contract that still stand; what is decided, or cannot come any more, is no date. */
@Applies(
        value = {"CO-09", "CO-10", "CO-12"},
        refusesNothing = "it tells dates")
public final class ContractCalendar {
    private final Contract contract;
    private final ContractRules rules;
    private final Map<ReminderKind, LocalDate> dates = new EnumMap<>(ReminderKind.class);

    private ContractCalendar(Contract contract, ContractRules rules) {
        this.contract = contract;
        this.rules = rules;
    }

    /** In the order of their dates. */
    public static List<CalendarEntry> of(Contract contract, PoliciesInForce inForce) {
        return new ContractCalendar(contract, inForce.contract()).entries();
    }

    /** Whether the date is one of the contract's. */
    public static boolean stands(Contract contract, ReminderKind kind, LocalDate date, PoliciesInForce inForce) {
        return of(contract, inForce).stream()
                .anyMatch(entry -> entry.kind() == kind && entry.date().equals(date));
    }

    private List<CalendarEntry> entries() {
        put(ReminderKind.CONTRACT_ENDS, contract.term().endsOn());
        if (contract.state() != ContractState.ENDING) {
            probation();
            continuation();
            conversion();
            if (contract.advancement() == null)
                put(ReminderKind.EARLIEST_ADVANCEMENT, AdvancementPolicy.normal(contract.terms()));
        }
        return dates.entrySet().stream()
                .map(date ->
                        new CalendarEntry(date.getKey(), date.getValue(), remindOn(date.getKey(), date.getValue())))
                .sorted(Comparator.comparing(CalendarEntry::date).thenComparing(CalendarEntry::kind))
                .toList();
    }

    private void probation() {
        var endsOn = contract.probation().endsOn();
        if (endsOn == null || contract.probation().state() != ProbationState.OPEN) return;
        put(ReminderKind.PROBATION_ENDS, endsOn);
        put(ReminderKind.PROBATION_LAPSED, endsOn.plusDays(1));
    }

    /** A decision is due only where a renewal or an indefinite contract can still follow. */
    private void continuation() {
        var endsOn = contract.term().endsOn();
        if (endsOn == null) return;
        var terms = contract.terms();
        var limit = RenewalPolicy.limit(terms);
        put(ReminderKind.HARD_LIMIT, terms.hardLimit());
        if (terms.indefinitePossible() || (limit != null && endsOn.isBefore(limit)))
            put(ReminderKind.RENEWAL_DECISION, Months.lastStart(endsOn, rules.renewalDecisionBefore()));
    }

    private void conversion() {
        var window = contract.term().conversionWindow();
        if (window == null || window.isEmpty() || contract.term().requestedOn() != null) return;
        put(ReminderKind.CONVERSION_OPENS, window.opensOn());
        put(ReminderKind.CONVERSION_CLOSES, window.closesOn());
    }

    private void put(ReminderKind kind, @Nullable LocalDate date) {
        if (date != null) dates.put(kind, date);
    }

    /** Of a lapse there is nothing to be said before it has come. */
    private LocalDate remindOn(ReminderKind kind, LocalDate date) {
        return kind == ReminderKind.PROBATION_LAPSED ? date : date.minusDays(rules.reminderDays());
    }
}

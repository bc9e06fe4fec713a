package org.talentpool.kernel.contract;

import static org.talentpool.kernel.sample.ContractSample.advancement;
import static org.talentpool.kernel.sample.ContractSample.conversion;
import static org.talentpool.kernel.sample.ContractSample.endFixed;
import static org.talentpool.kernel.sample.ContractSample.probation;
import static org.talentpool.kernel.sample.ContractSample.refusal;
import static org.talentpool.kernel.sample.ContractSample.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ContractEvent.ContractRenewed;
import org.talentpool.kernel.policy.ContractRules;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.reminder.ReminderKind;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.Samples;
import org.talentpool.kernel.sample.Seed;

/** A contract with a made-up life, and the dates that a clerk would keep in a diary beside it. */
final class ContractLifeOnPaper {
    private final Seed seed;
    private final GeneratedRules book;
    private final ContractOnPaper paper;
    private Contract contract;

    private @Nullable LocalDate ends;
    private @Nullable LocalDate probation;
    private @Nullable LocalDate closes;
    private boolean requested;
    private boolean advanced;
    private boolean ending;

    private ContractLifeOnPaper(Seed seed, GeneratedRules book) {
        this.seed = seed;
        this.book = book;
        paper = ContractOnPaper.of(seed, book);
        contract = Contract.begun(Samples.CANDIDATE.value(), Samples.REQUISITION.value(), paper.terms());
        ends = paper.firstEnd();
        probation = ends == null ? null : paper.after(paper.rules().probation()).minusDays(1);
        closes = paper.hasWindow() ? closes(Objects.requireNonNull(paper.limit()), paper.rules()) : null;
    }

    static ContractLifeOnPaper of(Seed seed, GeneratedRules book) {
        var life = new ContractLifeOnPaper(seed, book);
        for (var n = seed.number(0, 5); n > 0 && !life.ending; n--) life.goOn();
        return life;
    }

    Contract contract() {
        return contract;
    }

    private void goOn() {
        switch (seed.number(1, 7)) {
            case 1, 2 -> renew();
            case 3 -> {
                requested = !requested;
                happens(requested ? request(paper.start()) : refusal());
            }
            case 4 -> {
                advanced = true;
                happens(advancement(paper.start().plusYears(3), 0, ""));
            }
            case 5 -> concludeProbation();
            case 6 -> {
                ends = null;
                closes = null;
                requested = false;
                happens(conversion(paper.start().plusYears(3)));
            }
            default -> {
                ending = true;
                ends = seed.day(2030, 2040);
                happens(endFixed(ends, ContractEnding.RESIGNATION));
            }
        }
    }

    private void renew() {
        if (ends == null) return;
        var from = ends.plusDays(1);
        var until = ends.plusDays(seed.number(1, 1200));
        var granted = GeneratedRules.day(seed);
        var inForce = book.rulebook().on(granted);
        var window = RenewalPolicy.window(paper.terms(), until, inForce);
        ends = until;
        if (paper.hasWindow()) closes = closes(until, rules(granted));
        var post = Samples.POST.value();
        var number = contract.term().renewals() + 1;
        happens(new ContractRenewed(post, contract.candidateId(), number, from, until, null, window, inForce.label()));
    }

    private void concludeProbation() {
        if (probation == null) return;
        if (seed.chance(50)) {
            probation = probation.plusDays(seed.number(1, 200));
            happens(probation(ProbationOutcome.EXTENDED, probation));
        } else {
            probation = null;
            happens(probation(seed.oneOf(List.of(ProbationOutcome.CONFIRMED, ProbationOutcome.NOT_CONFIRMED)), null));
        }
    }

    private void happens(ContractEvent event) {
        contract = Objects.requireNonNull(contract.after(event), "it has not ended");
    }

    /** In the order of the days, and of their kinds within one. */
    List<CalendarEntry> diary(PoliciesInForce inForce) {
        var rules = rules(inForce.day());
        var dates = new ArrayList<CalendarEntry>();
        note(dates, ReminderKind.CONTRACT_ENDS, ends, rules);
        if (!ending) {
            note(dates, ReminderKind.PROBATION_ENDS, probation, rules);
            if (probation != null) {
                var lapsed = probation.plusDays(1);
                dates.add(new CalendarEntry(ReminderKind.PROBATION_LAPSED, lapsed, lapsed));
            }
            if (ends != null) noteEnd(dates, ends, rules);
            noteWindow(dates, rules);
            var grade = paper.after(paper.twin().monthsBeforeAdvancement());
            note(dates, ReminderKind.EARLIEST_ADVANCEMENT, paper.low() && !advanced ? grade : null, rules);
        }
        dates.sort(Comparator.comparing(CalendarEntry::date).thenComparing(CalendarEntry::kind));
        return dates;
    }

    private void noteEnd(List<CalendarEntry> dates, LocalDate end, ContractRules rules) {
        var limit = paper.limit();
        note(dates, ReminderKind.HARD_LIMIT, limit, rules);
        boolean more = limit != null && end.toEpochDay() < limit.toEpochDay();
        if (more || paper.mayBecomeIndefinite()) {
            var decision = ContractOnPaper.lastDayWith(rules.renewalDecisionBefore(), end);
            note(dates, ReminderKind.RENEWAL_DECISION, decision, rules);
        }
    }

    private void noteWindow(List<CalendarEntry> dates, ContractRules rules) {
        var opens = paper.after(paper.rules().firstContract());
        if (closes == null || requested || closes.toEpochDay() < opens.toEpochDay()) return;
        note(dates, ReminderKind.CONVERSION_OPENS, opens, rules);
        note(dates, ReminderKind.CONVERSION_CLOSES, closes, rules);
    }

    private static void note(
            List<CalendarEntry> dates, ReminderKind kind, @Nullable LocalDate day, ContractRules rules) {
        if (day != null) dates.add(new CalendarEntry(kind, day, day.minusDays(rules.reminderDays())));
    }

    private static LocalDate closes(LocalDate renewalsEnd, ContractRules rules) {
        return ContractOnPaper.lastDayWith(rules.conversionClosesBefore(), renewalsEnd)
                .minusDays(1);
    }

    private ContractRules rules(LocalDate day) {
        return (ContractRules) book.ruling(Policy.CONTRACT_TERMS, day).rules();
    }
}

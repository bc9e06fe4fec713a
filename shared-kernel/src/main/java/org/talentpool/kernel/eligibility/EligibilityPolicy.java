package org.talentpool.kernel.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import org.talentpool.kernel.calendar.Months;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;

/** Who may be appointed at all. Only its yes or no leaves this class, so that match and rank cannot see nationality or age (SE-17). */
@Applies({"EL-01", "EL-03"})
public final class EligibilityPolicy {
    private EligibilityPolicy() {}

    /**
     * @param inForce on the day of the decision, which also decides which nations are members
     * @param startsOn first day in the post, planned or offered, for age
     */
    public static Eligibility judge(Person person, PoliciesInForce inForce, LocalDate startsOn) {
        return new Eligibility(
                nationalityEligible(person.nationalities(), inForce),
                ageEligible(person.birthDate(), startsOn, inForce));
    }

    /** EL-01: one nationality of a member nation suffices. */
    public static boolean nationalityEligible(Collection<String> nationalities, PoliciesInForce inForce) {
        return inForce.eligibility().nationalityEligible(nationalities, inForce.day());
    }

    /** EL-03, read as: the 21st birthday is reached and the 60th is not. Who was born on 29 February turns on 1 March in common years. */
    public static boolean ageEligible(LocalDate birthDate, LocalDate on, PoliciesInForce inForce) {
        var rules = inForce.eligibility();
        return !on.isBefore(Months.anniversary(birthDate, rules.youngest()))
                && on.isBefore(Months.anniversary(birthDate, rules.tooOld()));
    }
}

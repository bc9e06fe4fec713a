package org.talentpool.kernel.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import org.talentpool.kernel.calendar.Months;
import org.talentpool.kernel.candidate.Person;

/** Who may be appointed at all. Only its yes or no leaves this class, so that match and rank cannot see nationality or age (SE-17). */
public final class EligibilityPolicy {
    private static final int YOUNGEST = 21;
    private static final int TOO_OLD = 60;

    private EligibilityPolicy() {}

    /**
     * @param today day of the decision, for nationality
     * @param startsOn first day in the post, planned or offered, for age
     */
    public static Eligibility judge(Person person, LocalDate today, LocalDate startsOn) {
        return new Eligibility(
                nationalityEligible(person.nationalities(), today), ageEligible(person.birthDate(), startsOn));
    }

    /** EL-01: one nationality of a member nation suffices. */
    public static boolean nationalityEligible(Collection<String> nationalities, LocalDate on) {
        return nationalities.stream().anyMatch(nation -> MemberNations.isMember(nation, on));
    }

    /** EL-03, read as: the 21st birthday is reached and the 60th is not. Who was born on 29 February turns on 1 March in common years. */
    public static boolean ageEligible(LocalDate birthDate, LocalDate on) {
        return !on.isBefore(Months.anniversary(birthDate, YOUNGEST))
                && on.isBefore(Months.anniversary(birthDate, TOO_OLD));
    }
}

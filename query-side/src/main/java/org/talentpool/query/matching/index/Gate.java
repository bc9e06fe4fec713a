package org.talentpool.query.matching.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.eligibility.EligibilityPolicy;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;

/**
 * Nationality and age of the members, apart from all that is matched: only a yes or no can be asked for (SE-17). Who is not
 * known here is not eligible.
 */
@Applies("SE-17")
public final class Gate {
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final Numbers<List<String>> nationalities = new Numbers<>();
    private int[] born = {};
    private int[] national = {};

    /** Where the facts of one member go in; nothing comes out of it. */
    Entry entry(int member) {
        makeRoomFor(member);
        return new Entry(this, member);
    }

    void arrange(Renumbering members) {
        makeRoomFor(members.count() - 1);
        born = members.of(born);
        national = members.of(national);
    }

    Eligibility judge(int member, PoliciesInForce inForce, LocalDate startsOn) {
        if (!isKnown(member)) return new Eligibility(false, false);
        return new Eligibility(
                areEligible(nationalities.value(national[member]), inForce),
                EligibilityPolicy.ageEligible(LocalDate.ofEpochDay(born[member]), startsOn, inForce));
    }

    boolean isNational(int member, Nations judged) {
        return isKnown(member) && judged.areEligible(national[member], nationalities);
    }

    /** Which of the combinations of nationalities that occur are eligible, by their numbers. */
    BitSet eligible(PoliciesInForce inForce) {
        var eligible = new BitSet();
        for (int number = 0; number < nationalities.size(); number++)
            if (areEligible(nationalities.value(number), inForce)) eligible.set(number);
        return eligible;
    }

    boolean isAmong(int member, BitSet combinations) {
        return isKnown(member) && combinations.get(national[member]);
    }

    private static boolean areEligible(List<String> nationalities, PoliciesInForce inForce) {
        return EligibilityPolicy.nationalityEligible(nationalities, inForce);
    }

    /** Birth dates of those who are of age at the start. */
    static Born ofAge(PoliciesInForce inForce, LocalDate startsOn) {
        Predicate<LocalDate> eligible = birthDate -> EligibilityPolicy.ageEligible(birthDate, startsOn, inForce);
        var oldest = startsOn.minusYears(inForce.eligibility().tooOld() + 1L);
        while (!eligible.test(oldest) && oldest.isBefore(startsOn)) oldest = oldest.plusDays(1);
        return new Born(day(oldest), firstTooYoung(day(oldest), day(startsOn) + 1, eligible));
    }

    boolean isWithin(Born range, int member) {
        return member < born.length && born[member] >= range.from && born[member] < range.before;
    }

    /** Of all who are not too old, the later born are the first to be too young. */
    private static int firstTooYoung(int eligibleFrom, int until, Predicate<LocalDate> eligible) {
        int low = eligibleFrom;
        int high = until;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (eligible.test(LocalDate.ofEpochDay(middle))) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private boolean isKnown(int member) {
        return member < born.length && born[member] != UNKNOWN;
    }

    private void makeRoomFor(int member) {
        if (member < born.length) return;
        int known = born.length;
        born = Arrays.copyOf(born, Math.max(member + 1, known + (known >> 3)));
        national = Arrays.copyOf(national, born.length);
        Arrays.fill(born, known, born.length, UNKNOWN);
    }

    /** Takes in what is known of one member. */
    public static final class Entry {
        private final Gate gate;
        private final int member;

        private Entry(Gate gate, int member) {
            this.gate = gate;
            this.member = member;
        }

        public void set(LocalDate birthDate, List<String> nationalities) {
            gate.born[member] = day(birthDate);
            gate.national[member] = gate.nationalities.of(List.copyOf(nationalities));
        }

        public void forget() {
            gate.born[member] = UNKNOWN;
        }
    }

    /** What the policies say of each combination of nationalities, judged once: there are few of them. */
    static final class Nations {
        private final PoliciesInForce inForce;
        private final JudgedOnce judged = new JudgedOnce();

        Nations(PoliciesInForce inForce) {
            this.inForce = inForce;
        }

        private boolean areEligible(int number, Numbers<List<String>> nationalities) {
            return judged.is(number, () -> Gate.areEligible(nationalities.value(number), inForce));
        }
    }

    /** A stretch of birth dates that tells only whether somebody is within it. */
    static final class Born {
        private final int from;
        private final int before;

        private Born(int from, int before) {
            this.from = from;
            this.before = before;
        }
    }
}

package org.talentpool.query.matching.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.talentpool.kernel.grade.GradePolicy;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.policy.PoliciesInForce;

/** The policies of one day as the index applies them. */
final class Rules {
    private final PoliciesInForce inForce;
    private final int today;
    private final Gate.Nations nations;
    private final Map<LocalDate, Gate.Born> ofAge = new ConcurrentHashMap<>();
    private final Map<ListTerm, Validity> validity;

    Rules(PoliciesInForce inForce) {
        this(inForce, new ConcurrentHashMap<>());
    }

    private Rules(PoliciesInForce inForce, Map<ListTerm, Validity> validity) {
        this.inForce = inForce;
        this.validity = validity;
        this.today = Math.toIntExact(inForce.day().toEpochDay());
        this.nations = new Gate.Nations(inForce);
    }

    /**
     * The same on another day, with what does not hang on it.
     *
     * @param same policies of the same label
     */
    Rules on(PoliciesInForce same) {
        return new Rules(same, validity);
    }

    PoliciesInForce inForce() {
        return inForce;
    }

    int today() {
        return today;
    }

    /** Whether what was judged by these may be judged by the others without a difference. */
    boolean areThoseOf(PoliciesInForce others) {
        return inForce.day().equals(others.day()) && inForce.label().equals(others.label());
    }

    Gate.Nations nations() {
        return nations;
    }

    /** Who is of age at a start on that day. */
    Gate.Born ofAge(LocalDate startsOn) {
        return ofAge.computeIfAbsent(startsOn, day -> Gate.ofAge(inForce, day));
    }

    /** How long memberships of such lists count. */
    Validity validity(ListTerm term) {
        return validity.computeIfAbsent(term, lists -> new Validity(lists, inForce));
    }

    /** The name that counts for a skill. */
    String canonical(String skill) {
        return inForce.skills().canonical(skill);
    }

    /** Whether a listing for these slots reaches the post. */
    boolean reaches(List<GradeSlot> listed, GradeSlot post) {
        return GradePolicy.bestListed(listed, post, inForce.grades()) != null;
    }

    boolean isLowerGrade(List<GradeSlot> listed, GradeSlot post) {
        return !listed.contains(post) && reaches(listed, post);
    }
}

package org.talentpool.kernel.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.grade.GradePolicy;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.requisition.Profile;

/** What the place on a reserve list decides: whether it can be used, for which profile and for which grade. */
@Applies({"PO-03", "PO-06"})
final class ListFindings {
    private static final String ON_NO_LIST = "on no list of the vacancy";

    private ListFindings() {}

    static Finding membership(
            PoolMember member, @Nullable Membership membership, Vacancy vacancy, PoliciesInForce inForce) {
        var obstacles = new ArrayList<String>();
        if (membership == null || !vacancy.requisitionIds().contains(membership.requisitionId()))
            obstacles.add(ON_NO_LIST);
        if (membership != null) obstacles.addAll(obstaclesOfList(membership, inForce));
        obstacles.addAll(obstaclesOfMember(member, vacancy, inForce.day()));
        return Findings.essential(
                Criterion.MEMBERSHIP,
                "available and on a valid list of the vacancy",
                obstacles.isEmpty() ? validity(membership, inForce) : String.join("; ", obstacles),
                obstacles.isEmpty(),
                membership == null || membership.term().validUntil() != null ? "PO-03" : "PO-09");
    }

    static Finding profile(@Nullable Membership membership, Profile profile) {
        var listed = membership == null ? List.<Profile>of() : membership.profiles();
        return Findings.essential(
                Criterion.PROFILE, profile.name(), Findings.list(listed, ", "), listed.contains(profile), "PO-06");
    }

    /** The slot must be listed or reached from a listed one, and the candidate must accept the grade that the post starts at. */
    static Finding grade(
            @Nullable Membership membership, @Nullable GradeSlot slot, GradeSlot post, Preferences accepts) {
        var start = GradePolicy.startingGrade(post);
        var lowest = accepts.lowestGrade();
        var accepted = lowest == null || lowest.isNotAbove(start);
        return Findings.essential(
                Criterion.GRADE,
                post + ", starting at " + start,
                told(membership, slot, post) + (lowest == null ? "" : ", accepts from " + lowest),
                slot != null && accepted,
                post.equals(slot) ? null : "PO-04");
    }

    private static String validity(@Nullable Membership membership, PoliciesInForce inForce) {
        return membership == null ? ON_NO_LIST : "valid until " + ListValidity.validUntil(membership, inForce);
    }

    private static List<String> obstaclesOfList(Membership membership, PoliciesInForce inForce) {
        var obstacles = new ArrayList<String>();
        if (!membership.established()) obstacles.add("list not established");
        if (!ListValidity.isValid(membership, inForce))
            obstacles.add("expired after " + ListValidity.validUntil(membership, inForce));
        return obstacles;
    }

    private static List<String> obstaclesOfMember(PoolMember member, Vacancy vacancy, LocalDate today) {
        var obstacles = new ArrayList<String>();
        if (member.declaredIneligible()) obstacles.add("declared ineligible");
        if (member.isPausedOn(today))
            obstacles.add(member.pausedUntil() == null ? "paused" : "paused until " + member.pausedUntil());
        if (member.committedTo() != null)
            obstacles.add(
                    "committed to " + (vacancy.postId().equals(member.committedTo()) ? "this" : "another") + " post");
        return obstacles;
    }

    private static String told(@Nullable Membership membership, @Nullable GradeSlot slot, GradeSlot post) {
        if (membership == null) return ON_NO_LIST;
        if (slot == null) return "listed for " + Findings.list(membership.gradeSlots(), ", ");
        return "listed for " + slot + (slot.equals(post) ? "" : ", a lower grade for the candidate");
    }
}

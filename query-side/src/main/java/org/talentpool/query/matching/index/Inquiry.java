package org.talentpool.query.matching.index;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.matching.FailedCriteriaView.Item;
import org.talentpool.kernel.matching.MatchPolicy;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.matching.SimilarNature;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.policy.PoliciesInForce;

/** What can be asked about one vacancy, while nothing in the index changes. */
public final class Inquiry {
    private final Wanted wanted;
    private final Vacancy vacancy;
    private final Roster roster;
    private final Marked marks;
    private final Gate gate;
    private final Sieve sieve;
    private final Order order;

    Inquiry(Wanted wanted, Roster roster, Marked marks, Gate gate) {
        this.wanted = wanted;
        vacancy = wanted.vacancy();
        this.roster = roster;
        this.marks = marks;
        this.gate = gate;
        sieve = new Sieve(wanted, roster, marks, gate);
        order = new Order(wanted, roster, marks);
    }

    /** The policies that everything here is judged by. */
    public PoliciesInForce inForce() {
        return marks.rules().inForce();
    }

    /** Members with a place on the lists of the vacancy that counts today. */
    public int pooled() {
        return sieve.pooled();
    }

    public Ranked fitting() {
        return ranked(sieve.fitting());
    }

    /** All who are listed for the vacancy, whether or not they fit. */
    public Ranked listed() {
        return ranked(sieve.judged());
    }

    /** Which criterion keeps how many of those listed out. */
    public List<Item> failed(Ranked listed, Ranked near) {
        return new Failures(vacancy, roster, sieve, new Shortage(wanted, marks), listed.words(), near.words())
                .items(member -> verdict(roster.member(member), member).findings());
    }

    /** Those of who is listed who fail exactly one criterion. */
    public Ranked near(Ranked listed) {
        return ranked(sieve.near(listed.words()));
    }

    /** Those for whom the post is of similar nature only (PO-05). */
    public Ranked similar(Ranked fitting) {
        return ranked(sieve.similar(fitting.words()));
    }

    public Ranked nobody() {
        return ranked(new long[marks.words()]);
    }

    private Ranked ranked(long[] words) {
        return new Ranked(words, order, roster);
    }

    /** How the candidate stands to the vacancy; none for who is on none of its lists. */
    public Optional<Standing> standing(UUID candidate) {
        int member = roster.find(candidate);
        if (!roster.isKnown(member)) return Optional.empty();
        int place = sieve.judged(member);
        return place == Places.NONE
                ? Optional.empty()
                : Optional.of(new Standing(sieve.failures(place), order.score(place)));
    }

    /**
     * How a candidate stands to a vacancy.
     *
     * @param failures how many essential criteria the candidate fails
     * @param score by the desirable ones
     */
    public record Standing(int failures, double score) {}

    /**
     * One candidate and the vacancy, in full, whether it fits or not; none of who is on no list at all. Who is on a list of the
     * vacancy is told the verdict that is kept with a decision, and only who is on none of them what would be of similar nature.
     */
    public Optional<MatchView> view(UUID candidate) {
        int member = roster.find(candidate);
        if (!roster.isKnown(member)) return Optional.empty();
        var known = roster.member(member);
        var verdict = verdict(known, member);
        if (verdict.requisitionId() == null && !roster.hindrances.isAppointed(member)) {
            var similar = SimilarNature.judge(known, vacancy, eligibility(member), inForce());
            return Optional.of(view(known, similar.orElse(verdict), null, similar.isPresent()));
        }
        return Optional.of(view(known, verdict, verdict.fits() ? rank(candidate) : null, false));
    }

    private @Nullable Integer rank(UUID candidate) {
        var before = fitting().placeOf(candidate);
        return before == null ? null : before + 1;
    }

    /** One member and the vacancy, in full. */
    public MatchView view(int member, @Nullable Integer rank) {
        var known = roster.member(member);
        return view(known, verdict(known, member), rank, false);
    }

    private Verdict verdict(PoolMember known, int member) {
        return MatchPolicy.judge(known, vacancy, eligibility(member), inForce());
    }

    /** The same of a member for whom the post is of similar nature only. */
    public MatchView viewAsSimilar(int member) {
        var known = roster.member(member);
        var verdict = SimilarNature.judge(known, vacancy, eligibility(member), inForce());
        return view(known, verdict.orElseThrow(), null, true);
    }

    private Eligibility eligibility(int member) {
        return gate.judge(member, inForce(), vacancy.plannedStart());
    }

    private MatchView view(PoolMember member, Verdict verdict, @Nullable Integer rank, boolean similarNature) {
        return MatchView.of(vacancy.postId(), member, verdict, rank, similarNature, inForce());
    }
}

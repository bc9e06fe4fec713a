package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.query.matching.index.Inquiry;
import org.talentpool.query.matching.index.Ranked;

/** Holds what an index answers about one vacancy against the oracle. */
record OracleCheck(Collection<PooledMember> members, Vacancy vacancy, PoliciesInForce inForce) {
    private static final int MOST = 1_000;

    /** Of an index that knows everybody. */
    void ofAll(Inquiry inquiry) {
        ofListed(inquiry);
        var similar = inquiry.similar(inquiry.fitting()).members(0, MOST);
        assertThat(similar.stream().map(inquiry::viewAsSimilar).toList()).isEqualTo(oracle().similar());
    }

    /** Of an index that knows those on the lists of the vacancy. */
    void ofListed(Inquiry inquiry) {
        var oracle = oracle();
        var listed = inquiry.listed();
        assertThat(inquiry.pooled()).isEqualTo(oracle.pooled());
        assertThat(views(inquiry.fitting(), rank -> rank + 1, inquiry)).isEqualTo(oracle.fitting());
        assertThat(views(inquiry.near(listed), _ -> null, inquiry)).isEqualTo(oracle.near());
        assertThat(inquiry.failed(listed, inquiry.near(listed))).isEqualTo(oracle.failed());
        members.forEach(member -> single(member, inquiry));
    }

    private Oracle oracle() {
        return new Oracle(members, vacancy, inForce);
    }

    /** One member's place in the order, how many criteria it fails, its score. */
    private void single(PooledMember member, Inquiry inquiry) {
        var id = member.member().candidateId();
        var verdict = Judged.of(member, vacancy, inForce).verdict();
        var standing = inquiry.standing(id);
        assertThat(standing.isPresent()).isEqualTo(member.isListedFor(vacancy));
        standing.ifPresent(known -> {
            assertThat(known.failures()).isEqualTo(verdict.failed().size());
            assertThat(known.score()).isEqualTo(verdict.score());
        });
        var place = inquiry.fitting().placeOf(id);
        if (verdict.fits()) assertThat(inquiry.fitting().members(place, 1)).hasSize(1);
        else assertThat(place).isNull();
    }

    private static List<MatchView> views(Ranked ranked, IntFunction<Integer> rank, Inquiry inquiry) {
        var views = new ArrayList<MatchView>();
        for (int member : ranked.members(0, MOST)) views.add(inquiry.view(member, rank.apply(views.size())));
        return views;
    }
}

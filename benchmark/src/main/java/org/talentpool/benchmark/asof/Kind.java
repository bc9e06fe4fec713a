package org.talentpool.benchmark.asof;

import java.util.Locale;
import java.util.UUID;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CandidateQuery.GetCandidate;
import org.talentpool.kernel.candidate.CandidateView;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.requisition.RequisitionQuery.ListReserveList;
import org.talentpool.kernel.requisition.ReserveListView;

/** Reads that are measured, and the event from which on there is something to read. */
enum Kind {
    CANDIDATE("candidate.CandidateRegistered", CandidateView.class),
    RESERVE_LIST("requisition.ReserveListEstablished", ReserveListView.class),
    MATCHES("post.VacancyOpened", MatchesView.class);

    private static final int MEMBERS = 100;
    private static final int BEST = 50;

    final String begunBy;
    final Class<?> answer;

    Kind(String begunBy, Class<?> answer) {
        this.begunBy = begunBy;
        this.answer = answer;
    }

    Object about(UUID id) {
        return switch (this) {
            case CANDIDATE -> new GetCandidate(new CandidateId(id));
            case RESERVE_LIST -> new ListReserveList(new RequisitionId(id), MEMBERS, null);
            case MATCHES -> new FindMatches(new PostId(id), false, false, BEST, null);
        };
    }

    String figure() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.talentpool.benchmark.visibility;

import java.util.UUID;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CandidateQuery.GetCandidate;
import org.talentpool.kernel.candidate.CandidateView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.post.PostQuery.GetPost;
import org.talentpool.kernel.post.PostView;

/**
 * One command, and by what it is seen to be carried out.
 *
 * @param kind of what it is about
 * @param version of the read model's row that shows it
 */
record Wish(Object command, Kind kind, UUID id, long version) {
    enum Kind {
        POST("readmodel.post"),
        CANDIDATE("readmodel.candidate");

        final String table;

        Kind(String table) {
            this.table = table;
        }
    }

    Object question() {
        return switch (kind) {
            case POST -> new GetPost(new PostId(id));
            case CANDIDATE -> new GetCandidate(new CandidateId(id));
        };
    }

    Class<?> answer() {
        return kind == Kind.POST ? PostView.class : CandidateView.class;
    }

    /** @param view as the question was answered */
    boolean isShownBy(Object view) {
        return switch (view) {
            case PostView post -> post.version() >= version;
            case CandidateView candidate -> candidate.version() >= version;
            default -> false;
        };
    }
}

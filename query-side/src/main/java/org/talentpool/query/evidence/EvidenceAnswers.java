package org.talentpool.query.evidence;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.evidence.Evidence;
import org.talentpool.eventlog.evidence.note.SignedNote;
import org.talentpool.kernel.evidence.CheckpointView;
import org.talentpool.kernel.evidence.ConsistencyView;
import org.talentpool.kernel.evidence.EvidenceKeyView;
import org.talentpool.kernel.evidence.EvidenceQuery.GetCheckpoint;
import org.talentpool.kernel.evidence.EvidenceQuery.GetEvidenceKey;
import org.talentpool.kernel.evidence.EvidenceQuery.ProveConsistency;
import org.talentpool.kernel.evidence.EvidenceQuery.ProveEvent;
import org.talentpool.kernel.evidence.EvidenceQuery.ProvePosition;
import org.talentpool.kernel.evidence.InclusionView;

/** Tells what the log proves of itself. */
@Component
public class EvidenceAnswers {
    private final Evidence evidence;

    EvidenceAnswers(Evidence evidence) {
        this.evidence = evidence;
    }

    @QueryHandler
    Optional<CheckpointView> handle(GetCheckpoint query) {
        return evidence.latest().map(EvidenceAnswers::view);
    }

    @QueryHandler
    Optional<EvidenceKeyView> handle(GetEvidenceKey query) {
        return evidence.publicKey().map(EvidenceKeyView::new);
    }

    /** None while no checkpoint covers the position, or if there is no event. */
    @QueryHandler
    public Optional<InclusionView> handle(ProvePosition query) {
        return evidence.of(query.position()).map(EvidenceAnswers::view);
    }

    @QueryHandler
    Optional<InclusionView> handle(ProveEvent query) {
        return evidence.ofEvent(query.eventId()).map(EvidenceAnswers::view);
    }

    @QueryHandler
    Optional<ConsistencyView> handle(ProveConsistency query) {
        return evidence.consistency(query.from(), query.to())
                .map(proof -> new ConsistencyView(
                        proof.from().size(),
                        base64(proof.from().root()),
                        proof.to().size(),
                        base64(proof.to().root()),
                        base64(proof.path())));
    }

    private static CheckpointView view(SignedNote note) {
        var checkpoint = note.checkpoint();
        return new CheckpointView(checkpoint.origin(), checkpoint.size(), base64(checkpoint.root()), note.text());
    }

    private static InclusionView view(Evidence.Inclusion proof) {
        return new InclusionView(
                proof.event().position(),
                proof.event().id(),
                proof.leaf(),
                base64(proof.hash()),
                base64(proof.path()),
                proof.holds(),
                view(proof.checkpoint()));
    }

    private static List<String> base64(List<byte[]> hashes) {
        return hashes.stream().map(EvidenceAnswers::base64).toList();
    }

    private static String base64(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}

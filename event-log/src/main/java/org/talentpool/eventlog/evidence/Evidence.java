package org.talentpool.eventlog.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.evidence.note.Checkpoint;
import org.talentpool.eventlog.evidence.note.SignedNote;
import org.talentpool.eventlog.evidence.tree.Proofs;
import org.talentpool.eventlog.evidence.tree.Tree;
import org.talentpool.eventlog.storage.LogInOrder;

/** Proofs about the log, for whoever shows events to others and wants them believed. */
@Component
public class Evidence {
    private final LogInOrder log;
    private final TreeTable tree;
    private final Checkpoints checkpoints;

    Evidence(LogInOrder log, TreeTable tree, Checkpoints checkpoints) {
        this.log = log;
        this.tree = tree;
        this.checkpoints = checkpoints;
    }

    /**
     * That an event is in the log.
     *
     * @param leaf its number in the tree, from 0
     * @param hash of the leaf, made of the event as it is stored now
     * @param path the hashes beside, the nearest first
     * @param holds whether all this leads to the root of the checkpoint; if not, the event was changed
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Inclusion(
            SignedNote checkpoint, LeafInput event, long leaf, byte[] hash, List<byte[]> path, boolean holds) {}

    /** That the log at one size is the beginning of that at another. */
    public record Consistency(Checkpoint from, Checkpoint to, List<byte[]> path) {}

    /** None before the first. */
    public Optional<SignedNote> latest() {
        return checkpoints.latest();
    }

    /** The key that checks the signatures; none before anything was signed. */
    public Optional<String> publicKey() {
        return tree.publicKey();
    }

    /**
     * The proof that the event at this position is under the latest checkpoint.
     *
     * @return none if no event is there, or the latest checkpoint came before it
     */
    public Optional<Inclusion> of(long position) {
        var leaf = tree.leafAt(position);
        var latest = checkpoints
                .latest()
                .filter(note -> leaf.orElse(Long.MAX_VALUE) < note.checkpoint().size());
        var event = log.read(position - 1, position, 1).stream().findFirst().map(Notary::leaf);
        return latest.flatMap(note -> event.map(found -> inclusion(note, found, leaf)));
    }

    /** The same of an event by its identifier. */
    public Optional<Inclusion> ofEvent(String identifier) {
        return log.positionOf(identifier).flatMap(this::of);
    }

    /** @return none unless the sizes are those of trees that there were, the first one with any leaf */
    public Optional<Consistency> consistency(long from, long to) {
        if (from < 1 || from > to || to > tree.extent().size()) return Optional.empty();
        var all = new Tree(tree.tiles());
        var origin = latest().map(note -> note.checkpoint().origin()).orElse("");
        return Optional.of(new Consistency(
                new Checkpoint(origin, from, all.root(from)),
                new Checkpoint(origin, to, all.root(to)),
                all.consistency(from, to)));
    }

    private Inclusion inclusion(SignedNote note, LeafInput event, OptionalLong number) {
        long leaf = number.orElseThrow();
        var checkpoint = note.checkpoint();
        var path = new Tree(tree.tiles()).inclusion(leaf, checkpoint.size());
        var hash = event.hash();
        boolean holds = Proofs.includes(hash, leaf, checkpoint.size(), path, checkpoint.root());
        return new Inclusion(note, event, leaf, hash, path, holds);
    }
}

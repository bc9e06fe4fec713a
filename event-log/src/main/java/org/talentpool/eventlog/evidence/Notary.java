package org.talentpool.eventlog.evidence;

import java.util.List;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.evidence.TreeTable.Extent;
import org.talentpool.eventlog.evidence.note.SigningKey;
import org.talentpool.eventlog.evidence.tree.GrowingTree;
import org.talentpool.eventlog.evidence.tree.Tree;
import org.talentpool.eventlog.evidence.tree.TreeHash;
import org.talentpool.eventlog.storage.Bookkeeping;
import org.talentpool.eventlog.storage.LogInOrder;
import org.talentpool.eventlog.storage.PlacedEvent;

/**
 * Follows the log up to where nothing is in flight, makes each event a leaf and signs what has become of the tree. Whoever locks
 * the row of the tree is the one that does it; what it has not committed is done again by the next.
 */
class Notary {
    private static final int BATCH = 2_000;

    private final LogInOrder log;
    private final TreeTable tree;
    private final Checkpoints checkpoints;
    private final SigningKey key;
    private final EvidenceProperties properties;
    private final TransactionTemplate transaction;

    Notary(
            LogInOrder log,
            TreeTable tree,
            Checkpoints checkpoints,
            SigningKey key,
            EvidenceProperties properties,
            TransactionTemplate transaction) {
        this.log = log;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.key = key;
        this.properties = properties;
        this.transaction = transaction;
    }

    /** Takes in the next events. @return how many; 0 also while another process does it */
    int takeIn() {
        long position = tree.extent().position();
        long upTo = log.completeAbove(position);
        if (upTo <= position) return 0;
        Integer taken = transaction.execute(
                _ -> tree.take().map(extent -> grow(extent, upTo)).orElse(0));
        return Objects.requireNonNull(taken);
    }

    /** Whether every event that is visible has its leaf. */
    boolean isCaughtUp() {
        return tree.extent().position() >= log.last();
    }

    /** Signs the tree, if enough has come since the last time. */
    void signIfDue() {
        transaction.executeWithoutResult(_ -> tree.take().filter(this::isDue).ifPresent(this::sign));
    }

    private int grow(Extent from, long upTo) {
        var read = log.read(from.position(), upTo, BATCH);
        if (read.isEmpty()) return 0;
        var events = read.stream().filter(Notary::isFact).map(Notary::leaf).toList();
        var growing = new GrowingTree(from.size(), tree.tiles());
        events.forEach(event -> growing.add(event.hash()));
        var positions = events.stream().map(LeafInput::position).toList();
        store(growing, positions);
        tree.move(from, new Extent(growing.size(), read.getLast().position()));
        return read.size();
    }

    private void store(GrowingTree growing, List<Long> positions) {
        int stored = 0;
        for (var added : growing.takeAdded().entrySet()) {
            int hashes = added.getValue().length / TreeHash.LENGTH;
            int end = added.getKey().level() == 0 ? stored + hashes : stored;
            tree.add(added.getKey(), positions.subList(stored, end), added.getValue());
            stored = end;
        }
    }

    private boolean isDue(Extent extent) {
        return extent.size() > 0
                && checkpoints.isDue(
                        extent.size(),
                        properties.checkpointEvents(),
                        properties.checkpointAfter().toMillis() / 1000.0);
    }

    private void sign(Extent extent) {
        checkpoints.add(extent.size(), key.sign(extent.size(), new Tree(tree.tiles()).root(extent.size())));
    }

    /** What a log keeps about itself is no leaf, so that the same facts make the same tree wherever they are kept. */
    private static boolean isFact(PlacedEvent placed) {
        return !Bookkeeping.isNamed(placed.event().payloadType());
    }

    static LeafInput leaf(PlacedEvent placed) {
        var event = placed.event();
        return new LeafInput(
                placed.position(),
                event.identifier(),
                event.payloadType(),
                event.payloadRevision(),
                event.aggregateType(),
                event.stream(),
                event.sequence(),
                event.time().toInstant(),
                event.payload(),
                event.metaData());
    }
}

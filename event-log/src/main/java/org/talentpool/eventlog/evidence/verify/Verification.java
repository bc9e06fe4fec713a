package org.talentpool.eventlog.evidence.verify;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.evidence.LeafInput;
import org.talentpool.eventlog.evidence.note.Checkpoint;
import org.talentpool.eventlog.evidence.note.PublicKey;
import org.talentpool.eventlog.evidence.note.SignedNote;
import org.talentpool.eventlog.evidence.tree.GrowingTree;

/** Makes the tree anew from the events and holds it against each published checkpoint when it has come to its size. */
final class Verification {
    private final List<Checkpoint> expected;
    private final GrowingTree tree = new GrowingTree();
    private int next;
    private long lastPosition;
    private long firstDoubtful;
    private @Nullable Verdict found;

    private Verification(List<Checkpoint> expected) {
        this.expected = expected;
        meet();
    }

    /** @param published the file of checkpoints, as it was kept out of reach of the database */
    static Verdict of(Events events, CharSequence published, PublicKey key) throws IOException, SQLException {
        var notes = SignedNote.all(published);
        var expected = new ArrayList<Checkpoint>();
        for (var note : notes) {
            if (!note.isSignedBy(key)) return new Verdict.Unsigned(expected.size() + 1L);
            expected.add(note.checkpoint());
        }
        if (expected.isEmpty()) return new Verdict.Unpublished();
        expected.sort(Comparator.comparingLong(Checkpoint::size));
        return new Verification(expected).read(events);
    }

    private Verdict read(Events events) throws IOException, SQLException {
        try {
            events.forEach(this::take);
        } catch (IllegalArgumentException
                | ArithmeticException
                | CharacterCodingException
                | EOFException
                | ZipException e) {
            return found != null ? found : new Verdict.Unreadable(tree.size());
        }
        return found != null ? found : end();
    }

    private void take(LeafInput event) {
        if (found != null) return;
        if (event.position() <= lastPosition) throw new IllegalArgumentException("An event is out of order");
        lastPosition = event.position();
        if (firstDoubtful == 0) firstDoubtful = lastPosition;
        tree.add(event.hash());
        meet();
    }

    private void meet() {
        while (found == null && next < expected.size() && expected.get(next).size() == tree.size()) {
            if (Arrays.equals(expected.get(next).root(), tree.root())) {
                next++;
                firstDoubtful = 0;
            } else {
                found = new Verdict.Changed(met(), tree.size(), firstDoubtful + ".." + lastPosition);
            }
        }
    }

    private Verdict end() {
        long published = expected.getLast().size();
        return next < expected.size()
                ? new Verdict.Shorter(tree.size(), published, met())
                : new Verdict.Holds(tree.size(), expected.size(), tree.size() - published);
    }

    /** Size of the last checkpoint that was met. */
    private long met() {
        return next == 0 ? 0 : expected.get(next - 1).size();
    }
}

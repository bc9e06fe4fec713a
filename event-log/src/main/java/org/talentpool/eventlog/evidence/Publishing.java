package org.talentpool.eventlog.evidence;

import java.io.IOException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talentpool.eventlog.evidence.note.Checkpoint;
import org.talentpool.eventlog.evidence.note.PublicKey;
import org.talentpool.eventlog.evidence.note.SignedNote;
import org.talentpool.eventlog.evidence.tree.Tree;
import org.talentpool.eventlog.storage.LogInOrder;

/**
 * Puts every checkpoint that was signed into the file of this process, and compares the log with the newest one there: the file
 * is what no administrator of the database can reach, so it is believed and the database is judged.
 */
class Publishing {
    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);
    private static final int AT_ONCE = 1_000;

    private final CheckpointFile file;
    private final PublicKey key;
    private final TreeTable tree;
    private final Checkpoints checkpoints;
    private final LogInOrder log;

    Publishing(CheckpointFile file, PublicKey key, TreeTable tree, Checkpoints checkpoints, LogInOrder log) {
        this.file = file;
        this.key = key;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.log = log;
    }

    /** Whether the log is what the newest published checkpoint says it was, and has gone on from there. */
    Standing standing() {
        try {
            return file.newest().map(this::standing).orElse(Standing.HOLDS);
        } catch (IOException unreadable) {
            return unpublished(unreadable);
        }
    }

    /** Publishes what is not in the file yet; nothing while the log does not go on from there. */
    Standing publish() {
        var standing = standing();
        try {
            return standing == Standing.HOLDS ? append() : standing;
        } catch (IOException unwritable) {
            return unpublished(unwritable);
        }
    }

    private Standing append() throws IOException {
        long published = file.newest().map(note -> note.checkpoint().size()).orElse(0L);
        for (var note : checkpoints.behind(published, AT_ONCE)) {
            if (!note.isSignedBy(key)) return Standing.UNSIGNED;
            file.append(note);
        }
        return Standing.HOLDS;
    }

    private Standing standing(SignedNote newest) {
        return newest.believedBy(key).map(this::standing).orElse(Standing.UNSIGNED);
    }

    private Standing standing(Checkpoint published) {
        var extent = tree.extent();
        if (published.size() <= extent.size()) {
            boolean same = Arrays.equals(new Tree(tree.tiles()).root(published.size()), published.root());
            return same ? Standing.HOLDS : Standing.DIFFERS;
        }
        return log.completeUpTo() > extent.position() ? Standing.CATCHING_UP : Standing.SHORTER;
    }

    private static Standing unpublished(IOException failure) {
        LOG.warn("Checkpoints cannot be published: {}", failure.toString());
        return Standing.UNPUBLISHED;
    }
}

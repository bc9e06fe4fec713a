package org.talentpool.eventlog.evidence.tree;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.List;

/** Checks proofs as RFC 9162 (2.1.3.2 and 2.1.4.2) says, knowing nothing of the tree but the roots. */
public final class Proofs {
    private Proofs() {}

    /** Whether the leaf is in the tree with that root. */
    public static boolean includes(byte[] leafHash, long leaf, long size, List<byte[]> path, byte[] root) {
        if (leaf < 0 || leaf >= size) return false;
        var climb = new Climb(leaf, size - 1);
        byte[] hash = leafHash;
        for (byte[] beside : path) {
            if (climb.isOver()) return false;
            hash = climb.fromLeft() ? TreeHash.node(beside, hash) : TreeHash.node(hash, beside);
            climb.up();
        }
        return climb.isOver() && same(hash, root);
    }

    /** Whether the one tree is the beginning of the other. */
    public static boolean extend(long from, byte[] root, long to, byte[] rootOfAll, List<byte[]> path) {
        if (from < 0 || from > to) return false;
        if (from == 0 || from == to) return path.isEmpty() && (from == 0 || same(root, rootOfAll));
        var hashes = new ArrayDeque<>(path);
        if (Long.bitCount(from) == 1) hashes.addFirst(root);
        if (hashes.isEmpty()) return false;
        var climb = new Climb(from - 1, to - 1);
        climb.skipCompleted();
        byte[] ofFirst = hashes.removeFirst();
        byte[] ofAll = ofFirst;
        for (byte[] beside : hashes) {
            if (climb.isOver()) return false;
            boolean left = climb.fromLeft();
            if (left) ofFirst = TreeHash.node(beside, ofFirst);
            ofAll = left ? TreeHash.node(beside, ofAll) : TreeHash.node(ofAll, beside);
            climb.up();
        }
        return climb.isOver() && same(ofFirst, root) && same(ofAll, rootOfAll);
    }

    private static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    /** The way from a leaf to the root, beside that of the last leaf. */
    private static final class Climb {
        private long at;
        private long last;

        Climb(long at, long last) {
            this.at = at;
            this.last = last;
        }

        boolean isOver() {
            return last == 0;
        }

        /** Whether the next hash stands to the left. */
        boolean fromLeft() {
            return isRight(at) || at == last;
        }

        void up() {
            if (fromLeft()) while (!isRight(at) && at != 0) step();
            step();
        }

        void skipCompleted() {
            while (isRight(at)) step();
        }

        private void step() {
            at >>= 1;
            last >>= 1;
        }

        private static boolean isRight(long node) {
            return (node & 1) == 1;
        }
    }
}

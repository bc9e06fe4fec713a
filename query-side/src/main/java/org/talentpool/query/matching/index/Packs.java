package org.talentpool.query.matching.index;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What members bring, packed. Members that bring the same may share it. */
final class Packs {
    private byte[] @Nullable [] packs = new byte[64][];

    /** Whether anything is known of the member. */
    boolean has(int member) {
        return packs[member] != null;
    }

    byte[] of(int member) {
        return Objects.requireNonNull(packs[member], "nothing is known of the member");
    }

    void makeRoomFor(int member) {
        if (member >= packs.length) packs = Arrays.copyOf(packs, member + (member >> 3) + 1);
    }

    void set(int member, byte[] packed) {
        packs[member] = packed;
    }

    void forget(int member) {
        packs[member] = null;
    }

    /** Keeps it once if both bring the same. */
    void share(int member, int other) {
        if (Arrays.equals(packs[member], packs[other])) packs[member] = packs[other];
    }

    /** Copies them as they follow each other now, so that those that are read together lie together. */
    void arrange(Renumbering members) {
        var copies = new IdentityHashMap<byte[], byte[]>();
        var arranged = new byte[members.count()][];
        for (int member = 0; member < arranged.length; member++)
            arranged[member] = copies.computeIfAbsent(of(members.before(member)), byte[]::clone);
        packs = arranged;
    }
}

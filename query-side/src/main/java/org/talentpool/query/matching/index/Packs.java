package org.talentpool.query.matching.index;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What members bring, packed. Members that bring the same may share it. */
final class Packs {
    private byte[] @Nullable [] packs = new byte[64][];
    /** Where each begins in its array. */
    private int[] begins = new int[64];
    /** A bit for each field of a job, {@link FieldSets#folded}: most members have none of those that are asked for. */
    private int[] fields = new int[64];

    /** Whether anything is known of the member. */
    boolean has(int member) {
        return packs[member] != null;
    }

    int fields(int member) {
        return fields[member];
    }

    void open(int member, Unpack reader) {
        reader.open(of(member), begins[member]);
    }

    Unpack opened(int member) {
        var reader = new Unpack();
        open(member, reader);
        return reader;
    }

    private byte[] of(int member) {
        return Objects.requireNonNull(packs[member], "nothing is known of the member");
    }

    void makeRoomFor(int member) {
        if (member < packs.length) return;
        packs = Arrays.copyOf(packs, member + (member >> 3) + 1);
        begins = Arrays.copyOf(begins, packs.length);
        fields = Arrays.copyOf(fields, packs.length);
    }

    /** @param foldedFields those of the jobs in it */
    void set(int member, byte[] packed, int foldedFields) {
        packs[member] = packed;
        begins[member] = 0;
        fields[member] = foldedFields;
    }

    void forget(int member) {
        packs[member] = null;
    }

    /** Keeps it once if both bring the same. */
    void share(int member, int other) {
        if (Arrays.equals(packs[member], packs[other])) packs[member] = packs[other];
    }

    /** Writes them one after the other as they follow each other now, once and for all: what is read together lies together. */
    void arrange(Renumbering members) {
        var first = new IdentityHashMap<byte[], Integer>();
        var arranged = new byte[members.count()][];
        var begin = new int[members.count()];
        var blocks = new Blocks();
        for (int member = 0; member < arranged.length; member++) {
            var pack = of(members.before(member));
            Integer same = first.putIfAbsent(pack, member);
            if (same == null) blocks.append(pack);
            arranged[member] = same == null ? blocks.block : arranged[same];
            begin[member] = same == null ? blocks.begin : begin[same];
        }
        packs = arranged;
        begins = begin;
        fields = members.of(fields);
    }

    /** Arrays so long that a garbage collection, which moves arrays and not what is in them, leaves neighbours together. */
    private static final class Blocks {
        private static final int LENGTH = 1 << 20;

        private byte[] block = {};
        private int begin;
        private int end;

        void append(byte[] pack) {
            if (pack.length > block.length - end) {
                block = new byte[Math.max(LENGTH, pack.length)];
                end = 0;
            }
            System.arraycopy(pack, 0, block, end, pack.length);
            begin = end;
            end += pack.length;
        }
    }
}

package org.talentpool.query.matching.index;

import java.util.Arrays;
import java.util.UUID;

/** Numbers the members from 0 in 24 bytes each; a map of objects would take five times as much. */
final class MemberNumbers {
    static final int NONE = -1;

    private long[] high = new long[16];
    private long[] low = new long[16];
    private int[] slots = empty(64);
    private int count;

    /** @return the latest number, {@link #NONE} for somebody who has none */
    int find(UUID id) {
        return slots[slotOf(id.getMostSignificantBits(), id.getLeastSignificantBits())];
    }

    /** A new number, also for somebody who has one: as that member was at another time. */
    int another(UUID id) {
        if (count == high.length) grow();
        high[count] = id.getMostSignificantBits();
        low[count] = id.getLeastSignificantBits();
        slots[slotOf(high[count], low[count])] = count++;
        if (count * 2 > slots.length) rehash();
        return count - 1;
    }

    UUID id(int member) {
        return new UUID(high[member], low[member]);
    }

    /** Orders as the text of the identifiers does. */
    int compare(int one, int other) {
        int byHigh = Long.compareUnsigned(high[one], high[other]);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low[one], low[other]);
    }

    int count() {
        return count;
    }

    void arrange(Renumbering members) {
        high = members.of(high);
        low = members.of(low);
        members.tell(slots);
    }

    private int slotOf(long idHigh, long idLow) {
        int mask = slots.length - 1;
        long mixed = (idHigh ^ Long.rotateLeft(idLow, 32)) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (slots[slot] != NONE && (high[slots[slot]] != idHigh || low[slots[slot]] != idLow))
            slot = slot + 1 & mask;
        return slot;
    }

    private void grow() {
        high = Arrays.copyOf(high, count + (count >> 3) + 1);
        low = Arrays.copyOf(low, count + (count >> 3) + 1);
    }

    private void rehash() {
        slots = empty(slots.length * 2);
        for (int member = 0; member < count; member++) slots[slotOf(high[member], low[member])] = member;
    }

    private static int[] empty(int length) {
        var slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }
}

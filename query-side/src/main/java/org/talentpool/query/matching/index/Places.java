package org.talentpool.query.matching.index;

import java.util.Arrays;

/** The places on reserve lists, a column for each thing that is known of them. A place once numbered stays with its member and list. */
final class Places {
    static final int NONE = -1;

    private int count;
    private int[] member = new int[64];
    private int[] list = new int[64];
    private int[] notified = new int[64];
    private int[] next = new int[64];
    private int[] tested = new int[64];
    private int[] available = new int[64];
    private short[] merit = new short[64];
    private short[] profiles = new short[64];
    private short[] slots = new short[64];
    private long[] held = new long[1];

    int count() {
        return count;
    }

    int add(int memberNumber, int listNumber, int nextOfMember) {
        if (count == member.length) grow(count + (count >> 3) + 1);
        member[count] = memberNumber;
        list[count] = listNumber;
        next[count] = nextOfMember;
        return count++;
    }

    /** @param meritInHundredths 0 to 10000 */
    void set(int place, int notifiedOn, int meritInHundredths, int profilesNumber, int slotsNumber, int testedNumber) {
        notified[place] = notifiedOn;
        merit[place] = (short) meritInHundredths;
        profiles[place] = shortOf(profilesNumber);
        slots[place] = shortOf(slotsNumber);
        tested[place] = testedNumber;
        held[place >>> 6] |= 1L << place;
    }

    /** Whether the member still holds the place. */
    boolean isHeld(int place) {
        return Words.has(held, place);
    }

    /** All places that are still held, as bits, to be read only. */
    long[] held() {
        return held;
    }

    void leave(int place) {
        held[place >>> 6] &= ~(1L << place);
    }

    void setAvailable(int place, int day) {
        available[place] = day;
    }

    int member(int place) {
        return member[place];
    }

    int list(int place) {
        return list[place];
    }

    /** A place that the same member was given earlier and that has a lower number, {@link #NONE} after the last. */
    int next(int place) {
        return next[place];
    }

    int notified(int place) {
        return notified[place];
    }

    int merit(int place) {
        return merit[place];
    }

    int profiles(int place) {
        return profiles[place];
    }

    int slots(int place) {
        return slots[place];
    }

    int tested(int place) {
        return tested[place];
    }

    int available(int place) {
        return available[place];
    }

    @FunctionalInterface
    interface Test {
        boolean isMet(int place);
    }

    /** Numbers the places and the members anew. Which place is the next of a member is to be told again. */
    void arrange(Renumbering order, Renumbering members) {
        member = order.of(member);
        members.tell(member);
        list = order.of(list);
        next = new int[order.count()];
        notified = order.of(notified);
        tested = order.of(tested);
        available = order.of(available);
        merit = order.of(merit);
        profiles = order.of(profiles);
        slots = order.of(slots);
        var heldBefore = held;
        held = new long[Bits.wordsFor(order.count())];
        for (int place = 0; place < order.count(); place++)
            if (Words.has(heldBefore, order.before(place))) held[place >>> 6] |= 1L << place;
    }

    void setNext(int place, int nextOfMember) {
        next[place] = nextOfMember;
    }

    private static short shortOf(int number) {
        if (number > Short.MAX_VALUE) throw new IllegalStateException("more kinds of lists than the index can number");
        return (short) number;
    }

    private void grow(int size) {
        member = Arrays.copyOf(member, size);
        list = Arrays.copyOf(list, size);
        notified = Arrays.copyOf(notified, size);
        next = Arrays.copyOf(next, size);
        tested = Arrays.copyOf(tested, size);
        available = Arrays.copyOf(available, size);
        merit = Arrays.copyOf(merit, size);
        profiles = Arrays.copyOf(profiles, size);
        slots = Arrays.copyOf(slots, size);
        held = Arrays.copyOf(held, Bits.wordsFor(size));
    }
}

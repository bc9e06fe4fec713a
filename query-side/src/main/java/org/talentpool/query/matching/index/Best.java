package org.talentpool.query.matching.index;

/** The best of the places seen so far, as a heap with the worst of them on top. */
final class Best {
    private final Order order;
    private final int limit;
    private final int[] places;
    private final long[] keys;
    private int size;

    Best(Order order, int limit) {
        this.order = order;
        this.limit = limit;
        places = new int[limit];
        keys = new long[limit];
    }

    /** The best places among the bits, best first. */
    static int[] of(long[] words, Order order, int limit) {
        var best = new Best(order, Math.min(limit, Words.count(words)));
        for (int word = 0; word < words.length; word++)
            for (long left = words[word]; left != 0; left &= left - 1)
                best.offer(word << 6 | Long.numberOfTrailingZeros(left));
        return best.sorted();
    }

    private void offer(int place) {
        if (limit == 0 || size == limit && order.isBelow(place, keys[0])) return;
        long key = order.key(place);
        if (size < limit) rise(place, key);
        else if (order.isBefore(place, key, places[0], keys[0])) sink(place, key, limit);
    }

    private void rise(int place, long key) {
        int at = size++;
        while (at > 0 && order.isBefore(places[at - 1 >>> 1], keys[at - 1 >>> 1], place, key)) {
            move(at - 1 >>> 1, at);
            at = at - 1 >>> 1;
        }
        put(at, place, key);
    }

    /** Puts the place on top and lets it sink below all that are worse. */
    private void sink(int place, long key, int end) {
        int at = 0;
        for (int child = 1; child < end; child = 2 * at + 1) {
            if (child + 1 < end && isBefore(child, child + 1)) child++;
            if (order.isBefore(place, key, places[child], keys[child])) {
                move(child, at);
                at = child;
            } else break;
        }
        put(at, place, key);
    }

    private int[] sorted() {
        for (int end = size - 1; end > 0; end--) {
            int worst = places[0];
            long worstKey = keys[0];
            sink(places[end], keys[end], end);
            put(end, worst, worstKey);
        }
        return places;
    }

    private boolean isBefore(int one, int other) {
        return order.isBefore(places[one], keys[one], places[other], keys[other]);
    }

    private void move(int from, int to) {
        put(to, places[from], keys[from]);
    }

    private void put(int at, int place, long key) {
        places[at] = place;
        keys[at] = key;
    }
}

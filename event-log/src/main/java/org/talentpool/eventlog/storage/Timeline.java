package org.talentpool.eventlog.storage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/** How far the log had come when, in about five bytes an event. One thread adds to it while others ask. */
final class Timeline {
    private static final int STRETCH = 128;

    private final ConcurrentSkipListMap<Long, Stretch> stretches = new ConcurrentSkipListMap<>();
    private long furthest;

    /**
     * An event.
     *
     * @param time at which it happened, in microseconds since 1970
     * @param position its place in the log
     */
    record Point(long time, long position) {}

    /** A moment as points have it. */
    static long time(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    /** Takes in what happened next, in the order of time. */
    void add(List<Point> points) {
        var further = further(points);
        for (int from = 0; from < further.size(); from += STRETCH) {
            var stretch = further.subList(from, Math.min(further.size(), from + STRETCH));
            stretches.put(stretch.getFirst().time, Stretch.of(stretch));
        }
    }

    /** What stands before an event that happened earlier says nothing about how far the log was. */
    private List<Point> further(List<Point> points) {
        var further = new ArrayList<Point>(points.size());
        for (var point : points) {
            if (point.position <= furthest) continue;
            furthest = point.position;
            further.add(point);
        }
        return further;
    }

    /** The last position at the moment, 0 before the first. */
    long lastPositionAt(long time) {
        var found = stretches.floorEntry(time);
        return found == null ? 0 : found.getValue().lastPositionAt(time);
    }

    /**
     * Points that follow each other.
     *
     * @param steps by how much each but the first is later, and stands further, than the one before: seven bits to the byte
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stretch(Point first, byte[] steps) {
        private static final int LOW_BITS = 0x7F;
        private static final int MORE = 0x80;

        static Stretch of(List<Point> points) {
            var bytes = new ByteArrayOutputStream(points.size() * 5);
            for (int next = 1; next < points.size(); next++) {
                var before = points.get(next - 1);
                write(bytes, points.get(next).time - before.time);
                write(bytes, points.get(next).position - before.position);
            }
            return new Stretch(points.getFirst(), bytes.toByteArray());
        }

        private static void write(ByteArrayOutputStream bytes, long number) {
            long rest = number;
            for (; (rest & ~LOW_BITS) != 0; rest >>>= 7) bytes.write((int) (rest & LOW_BITS) | MORE);
            bytes.write((int) rest);
        }

        long lastPositionAt(long moment) {
            var left = ByteBuffer.wrap(steps);
            long time = first.time;
            long position = first.position;
            while (left.hasRemaining()) {
                time += number(left);
                if (time > moment) return position;
                position += number(left);
            }
            return position;
        }

        private static long number(ByteBuffer bytes) {
            long number = 0;
            for (int shift = 0; ; shift += 7) {
                int next = bytes.get();
                number |= (long) (next & LOW_BITS) << shift;
                if (next >= 0) return number;
            }
        }
    }
}

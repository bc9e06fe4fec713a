package org.talentpool.eventlog.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.eventlog.storage.Timeline.Point;

class TimelineTest {
    private static final long DAY = 86_400_000_000L;

    @Test
    void before_the_first_event_the_log_had_not_begun() {
        var timeline = new Timeline();
        assertThat(timeline.lastPositionAt(5)).isZero();

        timeline.add(List.of(new Point(10, 7)));

        assertThat(timeline.lastPositionAt(9)).isZero();
        assertThat(timeline.lastPositionAt(10)).isEqualTo(7);
        assertThat(timeline.lastPositionAt(Long.MAX_VALUE)).isEqualTo(7);
    }

    /** Many at once, long silence, positions that are left out, and such as were stored before others that happened earlier. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void at_each_moment_the_log_was_as_far_as_the_furthest_event_that_had_happened(int seed) {
        var random = new Random(seed);
        var points = points(random);
        var timeline = new Timeline();
        for (int from = 0, to; from < points.size(); from = to) {
            to = Math.min(points.size(), from + 1 + random.nextInt(400));
            timeline.add(points.subList(from, to));
        }

        for (int question = 0; question < 2_000; question++) {
            var near = points.get(random.nextInt(points.size()));
            long moment = near.time() + random.nextInt(3) - 1;
            assertThat(timeline.lastPositionAt(moment)).isEqualTo(furthest(points, moment));
        }
    }

    private static List<Point> points(Random random) {
        var points = new ArrayList<Point>();
        long time = 1_700_000_000_000_000L;
        for (long position = 1; position < 3_000; position += 1 + random.nextInt(3)) {
            if (random.nextInt(3) > 0)
                time += random.nextInt(100) == 0 ? random.nextLong(900 * DAY) : random.nextInt(50);
            points.add(new Point(time - random.nextInt(20), position));
        }
        points.sort(Comparator.comparingLong(Point::time).thenComparingLong(Point::position));
        return points;
    }

    private static long furthest(List<Point> points, long moment) {
        return points.stream()
                .filter(point -> point.time() <= moment)
                .mapToLong(Point::position)
                .max()
                .orElse(0);
    }
}

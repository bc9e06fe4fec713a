package org.talentpool.eventlog.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void who_is_alone_keeps_all() {
        assertThat(Share.surplus(List.of(0, 1, 2, 3), 4, 1)).isEmpty();
    }

    @Test
    void nobody_heard_is_as_being_alone() {
        assertThat(Share.surplus(List.of(0, 1, 2, 3), 4, 0)).isEmpty();
    }

    @Test
    void half_goes_to_the_second_process() {
        assertThat(Share.surplus(List.of(0, 1, 2, 3), 4, 2)).containsExactly(3, 2);
    }

    @Test
    void who_has_no_more_than_its_share_gives_up_nothing() {
        assertThat(Share.surplus(List.of(1, 3), 4, 2)).isEmpty();
        assertThat(Share.surplus(List.of(), 4, 2)).isEmpty();
        assertThat(Share.surplus(List.of(2), 4, 9)).isEmpty();
    }

    @Test
    void what_does_not_divide_comes_to_rest() {
        for (int segments = 1; segments <= 9; segments++) {
            for (int processes = 1; processes <= 6; processes++) {
                assertThat(rounds(segments, processes))
                        .as("%d of %d", segments, processes)
                        .isLessThanOrEqualTo(processes);
            }
        }
    }

    /** All begin with one process; whatever one gives up the one with the fewest takes. */
    private static int rounds(int segments, int processes) {
        List<List<Integer>> shares = new ArrayList<>();
        shares.add(new ArrayList<>(IntStream.range(0, segments).boxed().toList()));
        for (int other = 1; other < processes; other++) shares.add(new ArrayList<>());
        int rounds = 0;
        boolean moved = true;
        while (moved && rounds <= processes) {
            moved = false;
            for (var share : List.copyOf(shares)) {
                for (int segment : Share.surplus(share, segments, processes)) {
                    share.remove((Integer) segment);
                    shares.stream()
                            .min((one, two) -> one.size() - two.size())
                            .orElseThrow()
                            .add(segment);
                    moved = true;
                }
            }
            rounds++;
        }
        return rounds;
    }
}

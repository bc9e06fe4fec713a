package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentpool.query.readmodel.Page;

/** Pages through an order that may change between them. */
class LeafTest {
    private static final List<UUID> ALL =
            Stream.generate(UUID::randomUUID).limit(5).toList();

    @Test
    void the_next_page_begins_after_the_last_item_wherever_it_stands_now() {
        var first = page(ALL, null);
        var moved = List.of(ALL.get(1), ALL.get(4), ALL.get(0), ALL.get(2), ALL.get(3));

        assertThat(first.items()).containsExactly(ALL.get(0), ALL.get(1));
        assertThat(page(moved, first.next()).items()).containsExactly(ALL.get(4), ALL.get(0));
    }

    @Test
    void the_next_page_begins_at_its_place_if_the_last_item_is_gone() {
        var first = page(ALL, null);
        var without = List.of(ALL.get(0), ALL.get(2), ALL.get(3), ALL.get(4));

        assertThat(page(without, first.next()).items()).containsExactly(ALL.get(3), ALL.get(4));
    }

    @Test
    void a_list_that_has_shrunk_ends() {
        var first = page(ALL, null);

        assertThat(page(List.of(), first.next())).isEqualTo(new Page<>(List.of(), null));
    }

    private static Page<UUID> page(List<UUID> all, String cursor) {
        return Leaf.of(all, Function.identity(), 2, cursor);
    }
}

package org.talentpool.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalTest {
    private final Personal<String> known = Personal.of("Ada Example");
    private final Personal<String> erased = Personal.erased();

    @Test
    void it_never_shows_its_value() {
        assertThat(known).hasToString("[personal]");
        assertThat(erased).hasToString("[personal]");
    }

    @Test
    void an_erased_value_gives_what_stands_in_for_it() {
        assertThat(erased.isErased()).isTrue();
        assertThat(erased.orElse("unknown")).isEqualTo("unknown");
        assertThat(erased.orNull()).isNull();
        assertThat(known.orElse("unknown")).isEqualTo("Ada Example");
    }

    @Test
    void a_change_of_an_erased_value_stays_erased() {
        assertThat(erased.map(String::length)).isEqualTo(Personal.erased());
        assertThat(known.map(String::length)).isEqualTo(Personal.of(11)).isNotEqualTo(Personal.of(12));
    }
}

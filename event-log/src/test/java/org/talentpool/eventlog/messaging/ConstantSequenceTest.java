package org.talentpool.eventlog.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class ConstantSequenceTest {
    /** The number decides the segment, so it must be the same in every process for ever. */
    @Test
    void the_sequence_has_the_same_hash_in_every_process() {
        var sequence = new ConstantSequence().getSequenceIdentifierFor(new GenericEventMessage<>("any"));

        assertThat(sequence.hashCode()).isEqualTo("one-for-all".hashCode());
    }
}

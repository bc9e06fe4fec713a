package org.talentpool.command.privacy;

import static org.talentpool.command.privacy.PrivacyFixture.advanced;
import static org.talentpool.command.privacy.PrivacyFixture.completed;
import static org.talentpool.command.privacy.PrivacyFixture.record;
import static org.talentpool.kernel.privacy.ErasureStep.COMPLETED;
import static org.talentpool.kernel.privacy.ErasureStep.KEYS_DESTROYED;
import static org.talentpool.kernel.privacy.ErasureStep.STORES_BLANKED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecordErasureTest {
    @RegisterExtension
    final PrivacyFixture decisions = new PrivacyFixture();

    @Test
    void the_first_step_begins_the_file() {
        decisions.when(record(KEYS_DESTROYED)).expectEvents(advanced(KEYS_DESTROYED));
    }

    @Test
    void a_later_step_follows() {
        decisions
                .given(List.of(advanced(KEYS_DESTROYED)))
                .when(record(STORES_BLANKED))
                .expectEvents(advanced(STORES_BLANKED));
    }

    @Test
    void the_last_step_is_the_receipt() {
        decisions
                .given(List.of(advanced(KEYS_DESTROYED), advanced(STORES_BLANKED)))
                .when(record(COMPLETED))
                .expectEvents(completed());
    }

    @Test
    void a_step_told_again_is_no_news() {
        decisions
                .given(List.of(advanced(KEYS_DESTROYED), advanced(STORES_BLANKED)))
                .when(record(KEYS_DESTROYED))
                .expectEvents();
        decisions.given(List.of(completed())).when(record(COMPLETED)).expectEvents();
    }
}

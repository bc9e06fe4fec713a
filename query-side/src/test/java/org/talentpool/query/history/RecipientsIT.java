package org.talentpool.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.disclosure.DisclosureEvent.DataDisclosed;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.disclosure.DisclosureQuery.ListRecipients;
import org.talentpool.kernel.disclosure.RecipientsView;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** Who was shown data of a candidate. */
@WithAnswers
class RecipientsIT {
    @Autowired
    Story story;

    @AfterEach
    void decide_without_metadata() {
        story.decidedWith(Map.of());
    }

    @Test
    void a_candidate_is_told_who_was_shown_what_of_it() {
        var scene = new Scene(story);
        var ada = scene.candidate();
        var ben = scene.candidate();
        story.decidedWith(Map.of("actor", "olivia", "role", "TALENT_OFFICER", "reason", "A complaint"));
        story.tell(
                shown(DisclosureKind.MATCHES, ada, ben),
                shown(DisclosureKind.PROFILE, ben),
                shown(DisclosureKind.PROFILE, ada));

        var all = recipients(ada, 10, null).items();

        assertThat(all)
                .extracting(RecipientsView.Item::kind)
                .containsExactly(DisclosureKind.MATCHES, DisclosureKind.PROFILE);
        assertThat(all).allSatisfy(item -> {
            assertThat(item.actor()).isEqualTo("olivia");
            assertThat(item.role()).isEqualTo("TALENT_OFFICER");
            assertThat(item.purpose()).isEqualTo("A complaint");
            assertThat(item.route()).isEqualTo("GET /any");
        });
        var first = recipients(ada, 1, null);
        assertThat(recipients(ada, 1, first.next()).items()).isEqualTo(all.subList(1, 2));
    }

    @Test
    void of_whom_nothing_was_shown_there_are_no_recipients() {
        assertThat(recipients(new Scene(story).candidate(), 10, null).items()).isEmpty();
        assertThat(story.ask(new ListRecipients(new CandidateId(UUID.randomUUID()), 10, null), RecipientsView.class))
                .isNull();
    }

    private RecipientsView recipients(UUID candidate, int limit, String cursor) {
        return story.ask(new ListRecipients(new CandidateId(candidate), limit, cursor), RecipientsView.class);
    }

    private static DataDisclosed shown(DisclosureKind kind, UUID... candidates) {
        return new DataDisclosed(UUID.randomUUID(), kind, null, List.of(candidates), "GET /any");
    }
}

package org.talentpool.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.history.ChainView;
import org.talentpool.kernel.history.HistoryQuery.GetChain;
import org.talentpool.kernel.notice.NoticeEvent.VacancyMatched;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.notice.Occasion;
import org.talentpool.kernel.post.PostEvent.OfferLapsed;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** An offer lapses by itself, and the next in line is proposed because of it. */
@WithAnswers
class ChainIT {
    @Autowired
    Story story;

    @Autowired
    JdbcClient jdbc;

    String correlation;
    long made;
    long lapsed;
    long proposed;
    long apart;

    @BeforeEach
    void let_an_offer_lapse() {
        var scene = new Scene(story);
        correlation = "c-" + UUID.randomUUID();
        var list = scene.establishedList(VALID_UNTIL);
        var first = scene.member(list);
        var post = scene.openPost(list);
        scene.hold(post, first, list);
        decided(Map.of("correlationId", correlation, "causationId", "offering"));
        scene.offer(post, first, list);
        made = story.position();
        decided(Map.of("correlationId", correlation, "causationId", "lapsing", "causedBy", eventAt(made)));
        story.tell(new OfferLapsed(post, first, list, 1));
        lapsed = story.position();
        story.tell(new CommitmentEnded(first, post, list, CommitmentEnd.OFFER_LAPSED));
        decided(Map.of("correlationId", correlation, "causationId", "proposing", "causedBy", eventAt(lapsed)));
        var occasion = new Occasion(NoticeTrigger.VACANCY_REOPENED, eventAt(lapsed), lapsed);
        story.tell(new VacancyMatched(UUID.randomUUID(), post, occasion, "2025.1", 1, List.of(UUID.randomUUID())));
        proposed = story.position();
        decided(Map.of("correlationId", correlation, "causationId", "another"));
        scene.candidate();
        apart = story.position();
    }

    @AfterEach
    void decide_without_metadata() {
        decided(Map.of());
    }

    @Test
    void a_proposal_leads_back_to_the_lapse_and_to_the_offer() {
        var chain = chain(proposed);

        assertThat(told(chain))
                .containsExactly(
                        made + " -2 null post.OfferMade",
                        lapsed + " -1 " + made + " post.OfferLapsed",
                        proposed + " 0 " + lapsed + " notice.VacancyMatched");
        assertThat(chain.complete()).isTrue();
    }

    @Test
    void an_offer_leads_on_to_all_that_followed_from_it() {
        assertThat(told(chain(made)))
                .containsExactly(
                        made + " 0 null post.OfferMade",
                        lapsed + " 1 " + made + " post.OfferLapsed",
                        (lapsed + 1) + " 1 " + made + " candidate.CommitmentEnded",
                        proposed + " 2 " + lapsed + " notice.VacancyMatched");
    }

    @Test
    void what_one_command_said_in_two_streams_stands_together() {
        assertThat(told(chain(lapsed + 1)))
                .contains(lapsed + " 0 " + made + " post.OfferLapsed")
                .contains((lapsed + 1) + " 0 " + made + " candidate.CommitmentEnded");
    }

    @Test
    void what_only_shares_the_correlation_stands_apart() {
        assertThat(chain(made).related()).extracting(item -> item.position()).containsExactly(apart);
        assertThat(told(chain(apart))).containsExactly(apart + " 0 null candidate.CandidateRegistered");
    }

    @Test
    void no_decision_no_chain() {
        assertThat(story.ask(new GetChain(Long.MAX_VALUE), ChainView.class)).isNull();
    }

    private ChainView chain(long position) {
        return story.ask(new GetChain(position), ChainView.class);
    }

    private static List<String> told(ChainView chain) {
        return chain.items().stream()
                .map(link -> link.decision().position() + " " + link.depth() + " " + link.cause() + " "
                        + link.decision().type())
                .toList();
    }

    private void decided(Map<String, ?> metaData) {
        story.decidedWith(metaData);
    }

    private String eventAt(long position) {
        return jdbc.sql("select event_identifier from eventlog.domain_event_entry where global_index = :position")
                .param("position", position)
                .query(String.class)
                .single();
    }
}

package org.talentpool.command.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentpool.command.errand.Errand;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.EligibilityRestored;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.notice.Occasion;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.AssignmentReleased;
import org.talentpool.kernel.post.PostEvent.HoldLapsed;
import org.talentpool.kernel.post.PostEvent.OfferLapsed;
import org.talentpool.kernel.post.PostEvent.OfferRefused;
import org.talentpool.kernel.post.PostEvent.OfferRetracted;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.sample.StoredEvents;

/** Which events have somebody matched, and that a delivery after the first changes nothing. */
class MatchTest {
    private static final GlobalSequenceTrackingToken AT_4711 = new GlobalSequenceTrackingToken(4711);

    private final List<Errand> errands = new ArrayList<>();
    private final WhenPoolOrVacanciesChangedThenMatch automation =
            new WhenPoolOrVacanciesChangedThenMatch(errands::addAll);

    static Stream<Arguments> vacancies() {
        return Stream.of(
                Arguments.of(VacancyOpened.class, NoticeTrigger.VACANCY_OPENED),
                Arguments.of(AssignmentReleased.class, NoticeTrigger.VACANCY_REOPENED),
                Arguments.of(HoldLapsed.class, NoticeTrigger.VACANCY_REOPENED),
                Arguments.of(OfferRefused.class, NoticeTrigger.VACANCY_REOPENED),
                Arguments.of(OfferRetracted.class, NoticeTrigger.VACANCY_REOPENED),
                Arguments.of(OfferLapsed.class, NoticeTrigger.VACANCY_REOPENED));
    }

    static Stream<Arguments> members() {
        return Stream.of(
                Arguments.of(MembershipGained.class, NoticeTrigger.MEMBERSHIP_GAINED),
                Arguments.of(CommitmentEnded.class, NoticeTrigger.MEMBER_RELEASED),
                Arguments.of(AvailabilityResumed.class, NoticeTrigger.AVAILABILITY_RESUMED),
                Arguments.of(EligibilityRestored.class, NoticeTrigger.ELIGIBILITY_RESTORED),
                Arguments.of(ProfileChanged.class, NoticeTrigger.PROFILE_CHANGED));
    }

    @ParameterizedTest
    @MethodSource("vacancies")
    void a_vacancy_that_is_open_is_matched(Class<? extends PostEvent> type, NoticeTrigger trigger) {
        var event = StoredEvents.event(type);
        var message = message(event, Instant.now());
        automation.react(event, message, AT_4711);
        assertThat(errands).containsExactly(new Errand.MatchVacancy(POST, occasion(trigger, message), "c-1"));
    }

    @ParameterizedTest
    @MethodSource("members")
    void a_member_to_whom_something_new_may_fit_is_matched(
            Class<? extends CandidateEvent> type, NoticeTrigger trigger) {
        var event = StoredEvents.event(type);
        var message = message(event, Instant.now());
        automation.react(event, message, AT_4711);
        assertThat(errands).containsExactly(new Errand.MatchMember(CANDIDATE, occasion(trigger, message), "c-1"));
    }

    @Test
    void the_members_of_a_list_that_is_established_are_matched() {
        var event = StoredEvents.event(ReserveListEstablished.class);
        var message = message(event, Instant.now());
        automation.react(event, message, AT_4711);
        assertThat(errands)
                .containsExactly(new Errand.MatchList(
                        REQUISITION, occasion(NoticeTrigger.LIST_ESTABLISHED, message), "c-1", null));
    }

    @Test
    void whatever_else_happens_matches_nobody() {
        for (var type : List.of(AvailabilityPaused.class, CandidateErased.class)) {
            CandidateEvent event = StoredEvents.event(type);
            automation.react(event, message(event, Instant.now()), AT_4711);
        }
        PostEvent closed = StoredEvents.event(VacancyClosed.class);
        automation.react(closed, message(closed, Instant.now()), AT_4711);
        assertThat(errands).isEmpty();
    }

    @Test
    void an_event_delivered_again_asks_for_the_same_errand() {
        PostEvent event = StoredEvents.event(VacancyOpened.class);
        var message = message(event, Instant.now());
        automation.react(event, message, AT_4711);
        automation.react(event, message, AT_4711);
        assertThat(errands)
                .hasSize(2)
                .extracting(Errand::name)
                .containsOnly(errands.getFirst().name());
    }

    @Test
    void what_happened_long_ago_is_history_and_no_news() {
        PostEvent event = StoredEvents.event(VacancyOpened.class);
        automation.react(event, message(event, Instant.now().minus(Duration.ofDays(8))), AT_4711);
        assertThat(errands).isEmpty();
        automation.react(event, message(event, Instant.now().minus(Duration.ofDays(6))), AT_4711);
        assertThat(errands).hasSize(1);
    }

    private static Occasion occasion(NoticeTrigger trigger, EventMessage<?> message) {
        return new Occasion(trigger, message.getIdentifier(), 4711);
    }

    private static EventMessage<?> message(Object event, Instant at) {
        var metaData = MetaData.from(Map.of(DecisionMetaData.CORRELATION_ID, "c-1"));
        return new GenericEventMessage<>(new GenericMessage<>(event, metaData), () -> at);
    }
}

package org.talentpool.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talentpool.kernel.sample.NoticeSample.EVENT;
import static org.talentpool.kernel.sample.NoticeSample.POLICY;
import static org.talentpool.kernel.sample.NoticeSample.occasion;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.command.decision.SystemWish;
import org.talentpool.command.errand.Errand;
import org.talentpool.command.errand.Next;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.candidate.MembershipState;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.matching.CandidateMatchesView;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.FindVacanciesFor;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.ScoringView;
import org.talentpool.kernel.notice.FittingPost;
import org.talentpool.kernel.notice.NoticeCommand.RaiseMemberNotice;
import org.talentpool.kernel.notice.NoticeCommand.RaiseVacancyNotice;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.notice.Occasion;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.requisition.RequisitionQuery.ListReserveList;
import org.talentpool.kernel.requisition.ReserveListView;
import org.talentpool.kernel.requisition.ReserveListView.Member;

/** Errands that ask who fits: which question, what is wished for with the answer, and that no answer is not the end. */
class MatchingTest {
    private static final Occasion OPENED = occasion(NoticeTrigger.VACANCY_OPENED, 4711);
    private static final Occasion RESUMED = occasion(NoticeTrigger.AVAILABILITY_RESUMED, 4711);
    private static final Occasion ESTABLISHED = occasion(NoticeTrigger.LIST_ESTABLISHED, 4711);

    @RegisterExtension
    private final NoticeFixture log = new NoticeFixture();

    private final List<QueryMessage<?, ?>> asked = new ArrayList<>();
    private final List<CommandMessage<?>> wishes = new ArrayList<>();
    private final List<Errand> errands = new ArrayList<>();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final StandingQuestions questions = new StandingQuestions(
            DefaultQueryGateway.builder().queryBus(queries).build());
    private final SystemWish wish = new SystemWish(gateway());

    @Test
    void a_vacancy_is_matched_by_an_answer_that_has_seen_it_open() {
        answer(FindMatches.class, MatchesView.class, matches(12, match(CANDIDATE.value())));
        assertThat(vacancy()).isEqualTo(Next.DONE);
        assertThat(asked.getFirst().getMetaData()).containsEntry("minPosition", 4711L);
        assertThat(((FindMatches) asked.getFirst().getPayload()).limit()).isEqualTo(10);
        assertThat(wishes.getFirst().getPayload())
                .isEqualTo(new RaiseVacancyNotice(
                        NoticeId.of(EVENT, POST.value()), POST, OPENED, POLICY, 12, List.of(CANDIDATE.value())));
        assertThat(wishes.getFirst().getMetaData())
                .containsAllEntriesOf(Map.of(
                        DecisionMetaData.CORRELATION_ID, "c-1", DecisionMetaData.ACTOR, DecisionMetaData.SYSTEM_ACTOR));
    }

    @Test
    void a_vacancy_that_is_closed_by_now_needs_no_notice() {
        answer(FindMatches.class, MatchesView.class, null);
        assertThat(vacancy()).isEqualTo(Next.DONE);
        assertThat(wishes).isEmpty();
    }

    @Test
    void a_member_is_matched_with_scores() {
        answer(FindVacanciesFor.class, CandidateMatchesView.class, vacancies(match(CANDIDATE.value())));
        assertThat(member()).isEqualTo(Next.DONE);
        assertThat(wishes.getFirst().getPayload())
                .isEqualTo(new RaiseMemberNotice(
                        NoticeId.of(EVENT, CANDIDATE.value()),
                        CANDIDATE,
                        RESUMED,
                        POLICY,
                        List.of(new FittingPost(POST.value(), 87.5))));
    }

    @Test
    void of_a_member_whom_nothing_fits_and_never_did_there_is_nothing_to_say() {
        answer(FindVacanciesFor.class, CandidateMatchesView.class, vacancies());
        assertThat(member()).isEqualTo(Next.DONE);
        assertThat(asked).hasSize(1);
        assertThat(wishes).isEmpty();
    }

    @Test
    void that_nothing_fits_any_more_is_sent() {
        log.given(List.of(NoticeFixture.found(17, POST.value())));
        answer(FindVacanciesFor.class, CandidateMatchesView.class, vacancies());
        member();
        assertThat(wishes.getFirst().getPayload())
                .isEqualTo(new RaiseMemberNotice(
                        NoticeId.of(EVENT, CANDIDATE.value()), CANDIDATE, RESUMED, POLICY, List.of()));
    }

    @Test
    void of_a_vacancy_that_nobody_fits_there_is_nothing_to_say() {
        answer(FindMatches.class, MatchesView.class, matches(0));
        assertThat(vacancy()).isEqualTo(Next.DONE);
        assertThat(asked).hasSize(1);
        assertThat(wishes).isEmpty();
    }

    @Test
    void an_answer_that_comes_too_late_leaves_the_errand_to_be_done_again() {
        answer(FindMatches.class, MatchesView.class, Refusal.of(RefusalCode.POSITION_NOT_REACHED, "Not yet"));
        assertThatThrownBy(this::vacancy).isInstanceOf(StandingQuestionException.class);
        assertThat(wishes).isEmpty();
    }

    @Test
    void nobody_to_answer_leaves_the_errand_to_be_done_again() {
        assertThatThrownBy(this::vacancy).isInstanceOf(StandingQuestionException.class);
    }

    @Test
    void a_list_goes_page_by_page_and_each_member_becomes_an_errand() {
        answer(
                ListReserveList.class,
                ReserveListView.class,
                new ReserveListView(
                        REQUISITION.value(),
                        List.of(member(CANDIDATE.value()), member(ANOTHER_CANDIDATE.value())),
                        "next"));
        var errand = new Errand.MatchList(REQUISITION, ESTABLISHED, "c-1", null);
        assertThat(new MatchingList(questions, errands::addAll).run(errand))
                .isEqualTo(new Next.GoOn(errand.from("next"), Duration.ZERO));
        assertThat(errands)
                .containsExactly(
                        new Errand.MatchMember(CANDIDATE, ESTABLISHED, "c-1"),
                        new Errand.MatchMember(ANOTHER_CANDIDATE, ESTABLISHED, "c-1"));
    }

    private Next vacancy() {
        return new MatchingVacancy(questions, wish, new FewAtATime()).run(new Errand.MatchVacancy(POST, OPENED, "c-1"));
    }

    private Next member() {
        return new MatchingMember(questions, log.matches(), wish, new FewAtATime())
                .run(new Errand.MatchMember(CANDIDATE, RESUMED, null));
    }

    private <R> void answer(Class<?> query, Class<R> type, @Nullable Object answer) {
        queries.<R>subscribe(query.getName(), type, message -> {
            asked.add(message);
            if (answer instanceof RuntimeException failure) {
                throw failure;
            }
            return answer;
        });
    }

    private DefaultCommandGateway gateway() {
        var bus = SimpleCommandBus.builder().build();
        for (var command : List.of(RaiseVacancyNotice.class, RaiseMemberNotice.class)) {
            bus.subscribe(command.getName(), message -> {
                wishes.add(message);
                return "";
            });
        }
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    private static CandidateMatchesView vacancies(MatchView... fitting) {
        return new CandidateMatchesView(
                CANDIDATE.value(), Instant.EPOCH, POLICY, fitting.length, List.of(fitting), null);
    }

    private static MatchesView matches(int fitting, MatchView... best) {
        return new MatchesView(
                POST.value(),
                Instant.EPOCH,
                POLICY,
                40,
                fitting,
                ScoringView.of(Scoring.BASELINE, Criteria.NONE),
                List.of(best),
                null);
    }

    private static MatchView match(UUID candidate) {
        return new MatchView(POST.value(), candidate, true, 87.5, 1, false, false, null, List.of(), POLICY);
    }

    private static Member member(UUID candidate) {
        return new Member(
                candidate,
                UUID.randomUUID(),
                null,
                MembershipState.LISTED,
                List.of(),
                List.of(),
                NOTIFIED_ON,
                VALID_UNTIL,
                null);
    }
}

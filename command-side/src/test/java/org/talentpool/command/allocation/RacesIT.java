package org.talentpool.command.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_APPLIED;
import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_EXISTS;
import static org.talentpool.kernel.refusal.RefusalCode.CANDIDATE_ALREADY_REGISTERED;
import static org.talentpool.kernel.refusal.RefusalCode.CANDIDATE_COMMITTED;
import static org.talentpool.kernel.refusal.RefusalCode.POST_ALLOCATED;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.talentpool.command.Pool;
import org.talentpool.command.Processes;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.user.PasswordHash;
import org.talentpool.kernel.user.Role;
import org.talentpool.kernel.user.UserCommand.RegisterUser;
import org.talentpool.kernel.user.UserId;

/** Two processes on one database: of two rival wishes one is granted, and the other is told why not. */
class RacesIT {
    private static final int RACES = 20;

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext one;
    private static ConfigurableApplicationContext other;
    private static CommandGateway here;
    private static CommandGateway there;
    private static Pool pool;

    @BeforeAll
    static void start() {
        var processes = new Processes(folder);
        one = processes.start();
        other = processes.start();
        here = one.getBean(CommandGateway.class);
        there = other.getBean(CommandGateway.class);
        pool = new Pool(here);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @RepeatedTest(RACES)
    void a_candidate_is_taken_for_one_of_two_posts() {
        var list = pool.publishedRequisition();
        var candidate = pool.memberOf(list);
        pool.establish(list);
        var posts = List.of(pool.vacancyFor(list), pool.vacancyFor(list));
        assertThat(race(assign(posts.getFirst(), candidate, list), assign(posts.getLast(), candidate, list)))
                .containsExactly(CANDIDATE_COMMITTED);
        assertThat(stored(CandidateCommitted.class, candidate)).hasSize(1);
        assertThat(posts.stream().flatMap(post -> stored(CandidateAssigned.class, post).stream()))
                .hasSize(1);
    }

    @RepeatedTest(RACES)
    void a_post_is_taken_for_one_of_two_candidates() {
        var list = pool.publishedRequisition();
        var candidates = List.of(pool.memberOf(list), pool.memberOf(list));
        pool.establish(list);
        var post = pool.vacancyFor(list);
        assertThat(race(assign(post, candidates.getFirst(), list), assign(post, candidates.getLast(), list)))
                .containsExactly(POST_ALLOCATED);
        assertThat(stored(CandidateAssigned.class, post)).hasSize(1);
        assertThat(candidates.stream().flatMap(candidate -> stored(CandidateCommitted.class, candidate).stream()))
                .hasSize(1);
    }

    @RepeatedTest(RACES)
    void a_candidate_applies_once() {
        var requisition = pool.publishedRequisition();
        var candidate = pool.candidate();
        assertThat(race(Pool.toApply(candidate, requisition), Pool.toApply(candidate, requisition)))
                .containsExactly(ALREADY_APPLIED);
    }

    @RepeatedTest(RACES)
    void an_address_is_claimed_once() {
        var email = UUID.randomUUID() + "@example.org";
        assertThat(race(
                        Pool.toRegister(new CandidateId(UUID.randomUUID()), email),
                        Pool.toRegister(new CandidateId(UUID.randomUUID()), email)))
                .containsExactly(CANDIDATE_ALREADY_REGISTERED);
    }

    /** Here it is a table that is raced for, before any event is. */
    @RepeatedTest(RACES)
    void a_user_name_is_given_once() {
        var register = new RegisterUser(
                new UserId("user-" + UUID.randomUUID()), new PasswordHash("{test}one"), List.of(Role.AUDITOR), null);
        assertThat(race(register, register)).containsExactly(ALREADY_EXISTS);
    }

    private static AssignToPost assign(PostId post, CandidateId candidate, RequisitionId list) {
        return new AssignToPost(post, candidate, list, null);
    }

    /** The codes of those who lost. */
    private static List<RefusalCode> race(Object wish, Object rival) {
        var sent = List.of(here.send(wish), there.send(rival));
        return sent.stream()
                .flatMap(answer -> answer.handle((_, failure) -> Stream.ofNullable(failure))
                        .join())
                .map(RacesIT::codeOf)
                .toList();
    }

    private static RefusalCode codeOf(Throwable failure) {
        assertThat(failure).isInstanceOf(CommandExecutionException.class);
        return ((CommandExecutionException) failure)
                .<RefusalDetails>getDetails()
                .orElseThrow(() -> new AssertionError(failure))
                .code();
    }

    private static <E> List<E> stored(Class<E> type, Object stream) {
        return one.getBean(EventStore.class)
                .readEvents(stream.toString())
                .asStream()
                .map(message -> (Object) message.getPayload())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}

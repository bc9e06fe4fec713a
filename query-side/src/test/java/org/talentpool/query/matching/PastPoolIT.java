package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.post.PostEvent.AssignmentReleased;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.sample.Seed;
import org.talentpool.query.WithAnswers;
import org.talentpool.query.readmodel.AsOf;

/** The pool as of any place in the log is the pool that was there. */
@WithAnswers
class PastPoolIT extends ConsiderationScene {
    private static final int CHANGES = 60;

    @Autowired
    Pool pool;

    @Autowired
    PastPool past;

    @Test
    void each_member_is_read_as_it_stood_after_each_event() {
        var history = new RandomDecisions(story, Seed.of("pool of the past"), TODAY);
        var seen = new ArrayList<Seen>();
        for (int change = 0; change < CHANGES; change++) {
            history.change(TODAY);
            readmodel.awaitAll();
            for (var id : history.members) seen.add(new Seen(id, story.position(), known(pool.member(id))));
        }

        assertThat(seen)
                .allSatisfy(was -> assertThat(known(asOf(was.position(), () -> pool.member(was.id()))))
                        .isEqualTo(was.member()));
        assertThat(seen).extracting(Seen::member).doesNotContain(Optional.empty());
    }

    private static <T> T asOf(long place, Supplier<T> question) {
        return new AsOf(Instant.EPOCH, place).answer(question::get);
    }

    /** Memberships are a set: no order is asked for. */
    private static Optional<PoolMember> known(Optional<PooledMember> pooled) {
        return pooled.map(PooledMember::member)
                .map(member -> new PoolMember(
                        member.candidateId(),
                        member.qualifications(),
                        member.memberships().stream()
                                .sorted((one, two) -> one.requisitionId().compareTo(two.requisitionId()))
                                .toList(),
                        member.paused(),
                        member.pausedUntil(),
                        member.committedTo(),
                        member.declaredIneligible()));
    }

    @Test
    void what_is_in_memory_forgets_who_is_erased() {
        long place = story.position();
        readmodel.awaitAll();
        assertThat(membersInMemory(place)).contains(best);
        var kept = past.upTo(place);

        story.tell(new CandidateErased(best));
        readmodel.awaitAll();

        await().untilAsserted(() -> assertThat(past.upTo(place)).isNotSameAs(kept));
        assertThat(membersInMemory(place)).doesNotContain(best).contains(second);
    }

    private List<UUID> membersInMemory(long place) {
        var kept = await().until(() -> past.upTo(place), Objects::nonNull);
        return Stream.of(best, second)
                .filter(candidate -> kept.members().isMember(candidate, place))
                .toList();
    }

    @Test
    void before_the_first_event_there_was_nobody() {
        assertThat(asOf(0, () -> pool.member(best))).isEmpty();
        assertThat(asOf(0, () -> pool.onLists(List.of(list)))).isEmpty();
        assertThat(asOf(0, () -> pool.erasedOnLists(List.of(list)))).isEmpty();
    }

    @Test
    void what_eligibility_is_judged_by_has_a_past_only_where_it_changes() {
        var before = rows("match_eligibility", best);
        story.tell(profile("Ada Married", List.of("BE", "LU")), profile("Ada Moved", List.of("BE", "LU")));
        var since = rows("match_eligibility", best);
        story.tell(profile("Ada Divorced", List.of("BE", "LU")));

        assertThat(rows("match_eligibility", best)).isEqualTo(since).isNotEqualTo(before);
        assertThat(rows("match_eligibility_past", best)).hasSize(1);
    }

    @Test
    void a_decision_that_is_delivered_again_stays_on_the_lists_of_then() {
        var later = scene.establishedList(null);
        scene.hold(post, best, list);
        story.tell(
                new AssignmentReleased(post, best, list, 1),
                new CommitmentEnded(best, post, list, CommitmentEnd.RELEASED),
                new VacancyOpened(post, List.of(later), CRITERIA, null, Scoring.BASELINE));
        readmodel.awaitAll();

        readmodel.redeliverAll();

        assertThat(rows("match_decision_list", list)).hasSize(1);
        assertThat(rows("match_decision_list", later)).isEmpty();
    }

    private ProfileChanged profile(String name, List<String> nationalities) {
        var person = new Person(name, PERSON.email(), PERSON.birthDate(), nationalities);
        return new ProfileChanged(best, Personal.of(person), Personal.of(QUALIFICATIONS));
    }

    private List<String> rows(String table, UUID of) {
        readmodel.awaitAll();
        return readmodel.rows().get(table).stream()
                .filter(row -> row.contains(of.toString()))
                .toList();
    }

    private record Seen(UUID id, long position, Optional<PoolMember> member) {}
}

package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListConsiderationsOf;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.event.Personal;
import org.talentpool.query.WithAnswers;

/** What is left of somebody who was considered and is erased. */
@WithAnswers
class ErasedConsiderationIT extends ConsiderationScene {
    private static final String PERSONAL_COLUMNS = """
        select c.relname || '.' || a.attname
          from pg_attribute a
          join pg_class c on c.oid = a.attrelid
          join pg_description d on d.objoid = c.oid and d.objsubid = a.attnum
         where c.relnamespace = 'readmodel'::regnamespace and c.relname like 'match\\_%\\_past' and d.description = 'personal'
         order by 1
        """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SubjectKeys keys;

    @Test
    void an_entry_remains_without_content_and_the_others_as_they_were() {
        var before = shown(other);
        scene.hold(post, best, list);
        var decision = lastDecision();

        story.tell(new CandidateErased(near));

        var told = consideration(decision);
        assertThat(told(told)).containsExactly(before.get(0), before.get(1), before.get(3));
        assertThat(told.items().getLast()).isEqualTo(new ConsiderationView.Item(near, false, true, null));
        assertThat(told.listed()).isEqualTo(4);
        assertThat(told.erased()).isEqualTo(1);
    }

    @Test
    void it_is_the_same_after_a_rebuild_without_the_key() {
        scene.hold(post, best, list);
        story.tell(new CandidateErased(best), new CandidateErased(other));
        var told = consideration(lastDecision());

        keys.destroy(best);
        keys.destroy(other);
        readmodel.rebuildAll();

        assertThat(json(consideration(lastDecision()))).isEqualTo(json(told));
        assertThat(told.items())
                .filteredOn(ConsiderationView.Item::chosen)
                .hasSize(1)
                .allMatch(item -> item.erased());
    }

    @Test
    void ranks_count_those_of_whom_something_is_left() {
        scene.hold(post, second, list);
        story.tell(new CandidateErased(best));

        assertThat(consideration(lastDecision()).items().getFirst().match().rank())
                .isEqualTo(1);
        assertThat(consideration(lastDecision()).fitting()).isEqualTo(1);
    }

    @Test
    void whoever_was_erased_before_was_not_considered() {
        story.tell(new CandidateErased(near));
        scene.hold(post, best, list);

        assertThat(consideration(lastDecision()).listed()).isEqualTo(3);
        assertThat(consideration(lastDecision()).erased()).isZero();
    }

    @Test
    void no_past_row_keeps_what_is_personal() {
        var married =
                new Person("Ada Two", "two@example.org", PERSON.birthDate().plusDays(1), List.of("LU", "BE"));
        story.tell(new ProfileChanged(best, Personal.of(married), Personal.of(skilled("COOKING"))));
        scene.list(best, scene.establishedList(null), BETTER, NOTIFIED_ON, SLOT);
        story.tell(new ProfileChanged(best, Personal.of(PERSON), Personal.of(skilled())));
        assertThat(pastOf(best)).anyMatch(row -> row.contains("COOKING")).anyMatch(row -> row.contains("LU"));

        story.tell(new CandidateErased(best));

        assertThat(pastOf(best))
                .isNotEmpty()
                .noneMatch(row -> row.contains("COOKING") || row.contains("LU") || row.contains("1990"))
                .noneMatch(row -> row.contains("SHAREPOINT") || row.contains("merit"));
        assertThat(jdbc.sql(PERSONAL_COLUMNS).query(String.class).list())
                .containsExactly(
                        "match_eligibility_past.birth_date",
                        "match_eligibility_past.nationalities",
                        "match_member_past.qualifications",
                        "match_membership_past.evidence");
    }

    @Test
    void nothing_is_stated_to_nobody() {
        scene.hold(post, best, list);
        story.tell(new CandidateErased(second));

        var query = new ListConsiderationsOf(new CandidateId(second), 10, null);
        assertThat(story.ask(query, CandidateConsiderationsView.class)).isNull();
    }

    private List<String> pastOf(UUID candidate) {
        readmodel.awaitAll();
        return readmodel.rows().entrySet().stream()
                .filter(table ->
                        table.getKey().startsWith("match_") && table.getKey().endsWith("_past"))
                .flatMap(table -> table.getValue().stream())
                .filter(row -> row.contains(candidate.toString()))
                .toList();
    }
}

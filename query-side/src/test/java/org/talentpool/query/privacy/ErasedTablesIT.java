package org.talentpool.query.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.erasure.PersonalStore;
import org.talentpool.eventlog.erasure.PersonalStoreFamily;
import org.talentpool.eventlog.erasure.PersonalTable;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.notice.FittingPost;
import org.talentpool.kernel.notice.NoticeEvent.MemberMatched;
import org.talentpool.kernel.notice.NoticeEvent.NoticeAcknowledged;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.notice.Occasion;
import org.talentpool.kernel.sample.Samples;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** Every table with something personal is emptied at an erasure: by its projection, and by whoever looks after that. */
@WithAnswers
class ErasedTablesIT {
    @Autowired
    Story story;

    @Autowired
    Readmodel readmodel;

    @Autowired
    PersonalStoreFamily tables;

    @Autowired
    JdbcClient jdbc;

    @Test
    void every_personal_table_is_filled_by_a_life_and_emptied_by_its_projection() {
        var person = aLifeInEveryTable();
        assertThat(stores())
                .isNotEmpty()
                .allSatisfy(
                        store -> assertThat(store.left(person)).as(store.name()).isPositive());

        story.tell(new CandidateErased(person));
        readmodel.awaitAll();

        assertThat(stores())
                .allSatisfy(
                        store -> assertThat(store.left(person)).as(store.name()).isZero());
    }

    @Test
    void what_a_projection_has_not_done_is_done_without_it_and_others_keep_theirs() {
        var person = aLifeInEveryTable();
        var another = aLifeInEveryTable();

        assertThat(stores())
                .allSatisfy(store ->
                        assertThat(store.blank(person)).as(store.name()).isPositive());

        assertThat(stores()).allSatisfy(store -> {
            assertThat(store.left(person)).as(store.name()).isZero();
            assertThat(store.blank(person)).as(store.name()).isZero();
            assertThat(store.left(another)).as(store.name()).isPositive();
        });
    }

    @Test
    void each_knows_whose_its_rows_are() {
        assertThat(tables.stores()).allSatisfy(store -> {
            var owner = ((PersonalTable) store).owner();
            var type = jdbc.sql("""
                            select data_type from information_schema.columns
                             where table_schema || '.' || table_name = ? and column_name = ?""")
                    .params(store.name(), owner)
                    .query(String.class)
                    .single();
            assertThat(type).as(store.name()).isEqualTo("uuid");
        });
    }

    private List<PersonalStore> stores() {
        return tables.stores();
    }

    private UUID aLifeInEveryTable() {
        var scene = new Scene(story);
        var list = scene.establishedList(Samples.VALID_UNTIL);
        var person = scene.candidate();
        var application = scene.list(person, list, Samples.EVIDENCE, Samples.NOTIFIED_ON, Samples.SLOT);
        scene.flag(application, person, list, "Seen before");
        scene.accommodate(application, person, list, "On paper", "More time");
        var elsewhere = new Person("Ada Twice", Samples.PERSON.email(), Samples.PERSON.birthDate(), List.of("LU"));
        var occasion =
                new Occasion(NoticeTrigger.PROFILE_CHANGED, UUID.randomUUID().toString(), 1);
        var notice = UUID.randomUUID();
        story.tell(
                new ProfileChanged(person, Personal.of(elsewhere), Personal.of(Samples.QUALIFICATIONS)),
                new MemberMatched(
                        notice,
                        person,
                        occasion,
                        "2025.1",
                        1,
                        Personal.of(List.of(new FittingPost(UUID.randomUUID(), 50)))),
                new NoticeAcknowledged(notice));
        // Again, so that the membership has a past, too, as the notice has.
        scene.list(person, list, Samples.EVIDENCE, Samples.NOTIFIED_ON.plusDays(1), Samples.SLOT);
        readmodel.awaitAll();
        return person;
    }
}

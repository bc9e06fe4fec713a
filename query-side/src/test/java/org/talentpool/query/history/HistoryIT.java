package org.talentpool.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.contract.ContractEvent.IncumbentAdvanced;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** What was decided about whom, by whom and why; before and after an erasure. */
@WithAnswers
class HistoryIT {
    private static final Map<String, String> DECISION = Map.of(
            "actor", "olivia",
            "role", "TALENT_OFFICER",
            "authority", "delegated",
            "reasonCode", "INTERVIEW",
            "reason", "Best answer of the day",
            "correlationId", "c-1",
            "causationId", "c-0");

    @Autowired
    Story story;

    @Autowired
    Readmodel readmodel;

    @Autowired
    SubjectKeys keys;

    Scene scene;
    UUID list;

    @BeforeEach
    void establish() {
        scene = new Scene(story);
        list = scene.establishedList(VALID_UNTIL);
    }

    @AfterEach
    void decide_without_metadata() {
        story.decidedWith(Map.of());
    }

    @Test
    void a_decision_is_told_with_who_when_and_why() {
        var moment = Instant.parse("2026-02-01T10:15:30Z");
        story.decidedWith(DECISION).at(moment);
        var candidate = scene.candidate();

        var item = history(candidate).getFirst();

        assertThat(item.type()).isEqualTo("candidate.CandidateRegistered");
        assertThat(item.time()).isEqualTo(moment);
        assertThat(item.actor()).isEqualTo("olivia");
        assertThat(item.role()).isEqualTo("TALENT_OFFICER");
        assertThat(item.authority()).isEqualTo("delegated");
        assertThat(item.reasonCode()).isEqualTo("INTERVIEW");
        assertThat(item.reason()).isEqualTo("Best answer of the day");
        assertThat(item.correlationId()).isEqualTo("c-1");
        assertThat(item.causationId()).isEqualTo("c-0");
        assertThat(item.policyVersion()).isNotNull();
        assertThat(item.changes()).containsEntry("candidateId", candidate.toString());
        assertThat(item.changes().get("person").toString()).contains(PERSON.name());
    }

    @Test
    void what_happens_by_itself_is_told_of_the_system_without_a_reason() {
        var item = history(scene.candidate()).getFirst();

        assertThat(item.actor()).isEqualTo("system");
        assertThat(item.reason()).isNull();
        assertThat(item.reasonCode()).isNull();
    }

    @Test
    void an_allocation_is_found_from_candidate_post_and_requisition() {
        var candidate = scene.member(list);
        var post = scene.openPost(list);
        scene.hold(post, candidate, list);

        for (var subject : List.of(candidate, post, list))
            assertThat(history(subject)).extracting(HistoryView.Item::type).contains("post.CandidateAssigned");
        assertThat(history(candidate))
                .extracting(HistoryView.Item::position)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(history(list)).extracting(HistoryView.Item::type).contains("post.VacancyOpened");
    }

    @Test
    void what_becomes_of_a_contract_is_found_from_post_and_incumbent() {
        var candidate = scene.member(list);
        var post = scene.filledPost(candidate, list);
        story.decidedWith(DECISION)
                .tell(new IncumbentAdvanced(
                        post, candidate, SLOT.higher(), VALID_UNTIL, 12, Personal.of("Took over the budget")));

        for (var subject : List.of(candidate, post)) {
            var item = history(subject).getLast();
            assertThat(item.type()).isEqualTo("post.IncumbentAdvanced");
            assertThat(item.authority()).isEqualTo("delegated");
            assertThat(item.changes())
                    .containsEntry("monthsSpared", 12)
                    .containsEntry("circumstance", "Took over the budget");
        }
    }

    @Test
    void a_changed_profile_names_what_changed() {
        var candidate = scene.candidate();
        var married = new Person("Ada Married", PERSON.email(), PERSON.birthDate(), PERSON.nationalities());
        var since = LocalDate.parse("2026-01-01");
        story.tell(new ProfileChanged(candidate, Personal.of(married), Personal.of(QUALIFICATIONS), since));

        assertThat(history(candidate).getLast().changes())
                .containsEntry("changed", List.of("name"))
                .containsEntry("effectiveOn", "2026-01-01");
    }

    @Test
    void an_erased_person_leaves_the_chain_of_decisions_and_nothing_personal() {
        story.decidedWith(DECISION);
        var candidate = scene.member(list);
        story.tell(new CandidateErased(candidate));
        var before = history(candidate);

        keys.destroy(candidate);
        var after = history(candidate);

        assertThat(after).extracting(HistoryView.Item::type).isEqualTo(types(before));
        assertThat(after).extracting(HistoryView.Item::reason).containsOnlyNulls();
        assertThat(after).extracting(HistoryView.Item::reasonCode).containsOnly("INTERVIEW");
        assertThat(after.toString()).doesNotContain(PERSON.name()).doesNotContain(PERSON.email());
        assertThat(after.getFirst().changes()).containsOnlyKeys("candidateId");
    }

    @Test
    void the_tables_hold_no_personal_value_and_no_reason_in_clear() {
        story.decidedWith(DECISION);
        scene.candidate();
        readmodel.awaitAll();

        var rows = readmodel.rows();

        assertThat(rows.get("history_event").toString())
                .doesNotContain(PERSON.name())
                .doesNotContain("Best answer");
    }

    @Test
    void pages_join_to_the_whole_history() {
        var candidate = scene.member(list);
        var joined = new ArrayList<HistoryView.Item>();
        String cursor = null;
        do {
            var page = story.ask(new ListHistory(candidate, 2, cursor), HistoryView.class);
            joined.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(joined).isEqualTo(history(candidate));
    }

    @Test
    void an_unknown_subject_has_no_history() {
        assertThat(story.ask(new ListHistory(UUID.randomUUID(), 10, null), HistoryView.class))
                .isNull();
    }

    private List<HistoryView.Item> history(UUID subject) {
        return story.ask(new ListHistory(subject, 500, null), HistoryView.class).items();
    }

    private static List<String> types(List<HistoryView.Item> items) {
        return items.stream().map(HistoryView.Item::type).toList();
    }
}

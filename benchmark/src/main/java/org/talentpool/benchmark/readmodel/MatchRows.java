package org.talentpool.benchmark.readmodel;

import java.util.List;
import java.util.UUID;
import org.talentpool.benchmark.pool.Member;
import org.talentpool.benchmark.pool.ReserveList;
import org.talentpool.benchmark.postgres.Copy;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.post.PostState;
import org.talentpool.query.readmodel.JsonColumns;

/** The columns of matching and what its projection writes into them; the one place that knows them. */
final class MatchRows {
    static final String LISTS = "readmodel.match_list (id, version, established, valid_until, validity_months, since)";
    static final String VACANCIES = """
        readmodel.match_vacancy (id, version, number, title, division, grade_slot, profile, regime, funded, planned_start,
                                 criteria, state, requisition_ids, scoring, since)""";
    static final String MEMBERS = """
        readmodel.match_member (id, version, erased, qualifications, paused, paused_until, committed_to, ineligible,
                                since)""";
    static final String MEMBERSHIPS = """
        readmodel.match_membership (requisition_id, candidate_id, profiles, grade_slots, notified_on, evidence, withdrawn,
                                    since)""";
    static final String ELIGIBILITY = "readmodel.match_eligibility (id, birth_date, nationalities, since)";
    static final List<String> TABLES = List.of(LISTS, VACANCIES, MEMBERS, MEMBERSHIPS, ELIGIBILITY).stream()
            .map(table -> table.strip().substring(0, table.strip().indexOf(' ')))
            .toList();

    /** As left by the event that registered a member or opened a vacancy. */
    private static final long VERSION = 1;

    /** Place in the log: before all events. */
    private static final long SINCE = 0;

    private final JsonColumns json = new JsonColumns();

    void list(Copy copy, ReserveList list) {
        var term = list.term();
        copy.row(list.id(), VERSION, list.established(), term.validUntil(), term.validityMonths(), SINCE);
    }

    void vacancy(Copy copy, Vacancy vacancy, String number) {
        var lists = vacancy.requisitionIds().toString().replace('[', '{').replace(']', '}');
        vacancy(copy, vacancy.postId(), PostState.OPEN, number, vacancy, json.write(vacancy.criteria()), lists);
    }

    /** Of a post that somebody is held for or appointed to, only the state matters; it looks like some vacancy. */
    void appointment(Copy copy, UUID post, PostState state, Vacancy like) {
        vacancy(copy, post, state, "F-" + post, like, json.write(Criteria.NONE), "{}");
    }

    private void vacancy(
            Copy copy, UUID id, PostState state, String number, Vacancy like, String criteria, String lists) {
        copy.row(
                id,
                VERSION,
                number,
                "Post " + number,
                "Division",
                like.gradeSlot(),
                like.profile(),
                like.regime(),
                true,
                like.plannedStart(),
                criteria,
                state,
                lists,
                json.write(like.scoring()),
                SINCE);
    }

    void member(Copy copy, Member member) {
        var brings = member.brings();
        copy.row(
                brings.candidateId(),
                VERSION,
                false,
                json.write(brings.qualifications()),
                brings.paused(),
                brings.pausedUntil(),
                brings.committedTo(),
                brings.declaredIneligible(),
                SINCE);
    }

    void memberships(Copy copy, Member member) {
        for (var place : member.brings().memberships()) {
            copy.row(
                    place.requisitionId(),
                    member.brings().candidateId(),
                    json.write(place.profiles()),
                    json.write(place.gradeSlots()),
                    place.notifiedOn(),
                    json.write(place.evidence()),
                    false,
                    SINCE);
        }
    }

    void eligibility(Copy copy, Member member) {
        copy.row(member.brings().candidateId(), member.birthDate(), json.write(member.nationalities()), SINCE);
    }
}

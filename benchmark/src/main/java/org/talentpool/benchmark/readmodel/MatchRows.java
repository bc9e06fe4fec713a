package org.talentpool.benchmark.readmodel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.talentpool.benchmark.pool.Member;
import org.talentpool.benchmark.pool.ReserveList;
import org.talentpool.benchmark.postgres.Copy;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.post.PostState;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.query.readmodel.JsonColumns;

/** The columns of matching and what its projection writes into them; the one place that knows them. */
final class MatchRows {
    static final String LISTS = "readmodel.match_list (id, version, established, valid_until, validity_months)";
    static final String VACANCIES = """
        readmodel.match_vacancy (id, version, number, title, division, grade_slot, profile, regime, funded, planned_start,
                                 criteria, state, requisition_ids)""";
    static final String MEMBERS = """
        readmodel.match_member (id, version, erased, qualifications, paused, paused_until, committed_to, ineligible)""";
    static final String MEMBERSHIPS = """
        readmodel.match_membership (requisition_id, candidate_id, profiles, grade_slots, notified_on, evidence, withdrawn)""";
    static final String ELIGIBILITY = "readmodel.match_eligibility (id, birth_date, nationalities)";
    static final List<String> TABLES = List.of(LISTS, VACANCIES, MEMBERS, MEMBERSHIPS, ELIGIBILITY).stream()
            .map(table -> table.strip().substring(0, table.strip().indexOf(' ')))
            .toList();

    /** As left by the event that registered a member or opened a vacancy. */
    private static final long VERSION = 1;

    private final JsonColumns json = new JsonColumns();

    void list(Copy copy, ReserveList list) {
        var term = list.term();
        copy.row(list.id(), VERSION, list.established(), term.validUntil(), term.validityMonths());
    }

    void vacancy(Copy copy, Vacancy vacancy, PostState state, String number) {
        copy.row(
                vacancy.postId(),
                VERSION,
                number,
                "Post " + number,
                "Division",
                vacancy.gradeSlot(),
                vacancy.profile(),
                vacancy.regime(),
                true,
                vacancy.plannedStart(),
                json.write(vacancy.criteria()),
                state,
                vacancy.requisitionIds().toString().replace('[', '{').replace(']', '}'));
    }

    /** Of a post that somebody is held for or appointed to, only the state matters. */
    void appointment(Copy copy, UUID post, PostState state, LocalDate start) {
        var vacancy = new Vacancy(
                post,
                GradeSlot.of("G8"),
                Profile.ADMINISTRATIVE_SUPPORT,
                Regime.ESTABLISHED,
                start,
                Criteria.NONE,
                List.of());
        vacancy(copy, vacancy, state, "F-" + post);
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
                brings.declaredIneligible());
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
                    false);
        }
    }

    void eligibility(Copy copy, Member member) {
        copy.row(member.brings().candidateId(), member.birthDate(), json.write(member.nationalities()));
    }
}

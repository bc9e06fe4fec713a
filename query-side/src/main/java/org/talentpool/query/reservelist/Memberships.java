package org.talentpool.query.reservelist;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateView;
import org.talentpool.query.policy.Policies;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Reading;

/** Reads memberships as they stand today, for the other questions that show them. */
@Component
public class Memberships {
    private static final String STANDING = """
        select member.*, list.number, list.valid_until, list.validity_months, candidate.name, candidate.erased,
               candidate.paused, candidate.paused_until, candidate.ineligible, post.stage,
               case when candidate.committed_requisition = member.requisition_id then candidate.committed_post end post_id
          from readmodel.reserve_list_member member
          join readmodel.reserve_list list on list.id = member.requisition_id
          join readmodel.reserve_list_candidate candidate on candidate.id = member.candidate_id
          left join readmodel.reserve_list_post post on post.id = candidate.committed_post
        """;
    private static final String OF_CANDIDATE = STANDING + """
         where member.candidate_id = :candidate
         order by member.notified_on, member.requisition_id
        """;
    private static final String ON_LIST = STANDING + """
         where member.requisition_id = :requisition
           and (cast(:notifiedOn as date) is null or (member.notified_on, member.candidate_id) > (:notifiedOn, :candidate))
         order by member.notified_on, member.candidate_id
         limit :rows
        """;
    private static final String ALL = STANDING + " order by list.number, member.requisition_id";

    private final Reading tables;
    private final JsonColumns json;
    private final Policies policies;

    Memberships(Reading tables, JsonColumns json, Policies policies) {
        this.tables = tables;
        this.json = json;
        this.policies = policies;
    }

    /** By notification. */
    public List<CandidateView.Membership> of(UUID candidate) {
        return tables.sql(OF_CANDIDATE).param("candidate", candidate).query(row()).list().stream()
                .map(Memberships::membership)
                .toList();
    }

    /** By requisition. */
    public List<Standing> all() {
        return tables.sql(ALL).query(row()).list();
    }

    List<Standing> onList(UUID requisition, @Nullable Cursor after, int rows) {
        return tables.sql(ON_LIST)
                .param("requisition", requisition)
                .param("notifiedOn", after == null ? null : after.date(0))
                .param("candidate", after == null ? null : after.uuid(1))
                .param("rows", rows)
                .query(row())
                .list();
    }

    private StandingRow row() {
        return new StandingRow(json, policies.inForceToday());
    }

    private static CandidateView.Membership membership(Standing standing) {
        return new CandidateView.Membership(
                standing.requisitionId(),
                standing.applicationId(),
                standing.state(),
                standing.profiles(),
                standing.gradeSlots(),
                standing.notifiedOn(),
                standing.validUntil());
    }
}

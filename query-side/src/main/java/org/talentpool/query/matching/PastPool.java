package org.talentpool.query.matching;

/** The statements that read the pool as of a place in the log, that event included. */
final class PastPool {
    static final String ON_LISTS = """
        select distinct place.candidate_id
          from readmodel.match_membership known
         cross join lateral readmodel.match_membership_as_of(known.candidate_id, known.requisition_id, :position) place
         where known.requisition_id = any(cast(:lists as uuid[])) and not place.withdrawn
        """;
    static final String MEMBERS = """
        select member.*, coalesce(post.state = 'FILLED', false) appointed
          from unnest(cast(:ids as uuid[])) wanted (id)
         cross join lateral readmodel.match_member_as_of(wanted.id, :position) member
          left join lateral readmodel.match_vacancy_as_of(member.committed_to, :position) post on true
         where not member.erased and member.qualifications is not null
        """;
    static final String MEMBERSHIPS = """
        select place.*, list.established, list.valid_until, list.validity_months
          from readmodel.match_membership known
         cross join lateral readmodel.match_membership_as_of(known.candidate_id, known.requisition_id, :position) place
         cross join lateral readmodel.match_list_as_of(known.requisition_id, :position) list
         where known.candidate_id = any(cast(:ids as uuid[])) and not place.withdrawn
        """;
    /** Nothing personal is left of a member who has been erased since, whether it stood or was past then. */
    static final String ERASED_ON_LISTS = """
        select member.id
          from (%s) listed
         cross join lateral readmodel.match_member_as_of(listed.candidate_id, :position) member
          left join lateral readmodel.match_vacancy_as_of(member.committed_to, :position) post on true
         where not member.erased and member.qualifications is null and post.state is distinct from 'FILLED'
         order by member.id
        """.formatted(ON_LISTS);

    static final String ELIGIBILITY = """
        select fact.id, fact.birth_date, fact.nationalities
          from unnest(cast(:ids as uuid[])) wanted (id)
         cross join lateral readmodel.match_eligibility_as_of(wanted.id, :position) fact
        """;
    static final String VACANCY = """
        select * from readmodel.match_vacancy_as_of(:id, :position) where criteria is not null
        """;

    private PastPool() {}
}

package org.talentpool.query.matching;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.query.readmodel.Reading;

/** Reads members of the pool, many with three statements. Whoever is erased, or about to be in a replay, is in no pool. */
@Component
class Pool {
    private static final String ALL_MEMBERS = """
        select member.*, coalesce(post.state = 'FILLED', false) appointed
          from readmodel.match_member member
          left join readmodel.match_vacancy post on post.id = member.committed_to
         where not member.erased and member.qualifications is not null
        """;
    private static final String MEMBERS = ALL_MEMBERS + " and member.id = any(cast(:ids as uuid[]))";
    private static final String SHARE_OF_THEM = ALL_MEMBERS + " and member.id between :first and :last";
    private static final String ALL_MEMBERSHIPS = """
        select membership.*, list.established, list.valid_until, list.validity_months
          from readmodel.match_membership membership
          join readmodel.match_list list on list.id = membership.requisition_id
         where not membership.withdrawn
        """;
    private static final String MEMBERSHIPS =
            ALL_MEMBERSHIPS + " and membership.candidate_id = any(cast(:ids as uuid[]))";
    private static final String BY_LIST = ALL_MEMBERSHIPS + " order by membership.requisition_id";
    private static final String ON_LISTS = """
        select distinct candidate_id from readmodel.match_membership
         where not withdrawn and requisition_id = any(cast(:lists as uuid[]))
        """;

    private static final String ERASED_ON_LISTS = """
        select member.id
          from readmodel.match_member member
          left join readmodel.match_vacancy post on post.id = member.committed_to
         where not member.erased and member.qualifications is null and post.state is distinct from 'FILLED'
           and member.id in (%s)
         order by member.id
        """.formatted(ON_LISTS);

    private static final String ON_ANY_LIST =
            "select distinct candidate_id from readmodel.match_membership where not withdrawn";

    private static final String COMMITTED_TO = """
        select id from readmodel.match_member where committed_to = any(cast(:posts as uuid[]))
        """;

    private static final int AT_A_TIME = 2_000;

    private final Reading tables;
    private final PoolRows rows;
    private final EligibilityFacts eligibility;

    Pool(Reading tables, PoolRows rows, EligibilityFacts eligibility) {
        this.tables = tables;
        this.rows = rows;
        this.eligibility = eligibility;
    }

    Optional<PooledMember> member(UUID candidate) {
        return read(List.of(candidate)).stream().findFirst();
    }

    List<PooledMember> onLists(Collection<UUID> requisitions) {
        return read(idsOf(ON_LISTS, requisitions));
    }

    List<PooledMember> onAnyList() {
        return read(tables.sql(ON_ANY_LIST)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Those of them who are in the pool. */
    List<PooledMember> members(List<UUID> candidates) {
        return candidates.isEmpty() ? List.of() : read(candidates);
    }

    /** Tells of all in a share of the pool, but for where they are listed and whether they are eligible. */
    void eachMember(Share share, Consumer<PooledMember> each) {
        share.bind(tables.sql(SHARE_OF_THEM)).withFetchSize(AT_A_TIME).query((RowCallbackHandler)
                row -> each.accept(member(row, Map.of(), Map.of())));
    }

    /** Tells of all memberships, list by list. */
    void eachMembership(BiConsumer<UUID, Membership> each) {
        tables.sql(BY_LIST).withFetchSize(AT_A_TIME).query(row -> {
            var place = place(row, 0);
            each.accept(place.candidateId(), place.membership());
        });
    }

    /** Who is held for one of the posts, offered it or appointed to it. */
    List<UUID> committedTo(Collection<UUID> posts) {
        if (posts.isEmpty()) return List.of();
        return tables.sql(COMMITTED_TO)
                .param("posts", Uuids.array(posts))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Of the past alone: who was listed then, not appointed, and has been erased since, so that nothing is left to judge; by id. */
    List<UUID> erasedOnLists(Collection<UUID> requisitions) {
        return idsOf(ERASED_ON_LISTS, requisitions);
    }

    private List<UUID> idsOf(String statement, Collection<UUID> requisitions) {
        return tables.sql(statement)
                .param("lists", Uuids.array(requisitions))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<PooledMember> read(List<UUID> candidates) {
        var ids = Uuids.array(candidates);
        var facts = eligibility.of(candidates);
        var memberships = tables.sql(MEMBERSHIPS).param("ids", ids).query(this::place).list().stream()
                .collect(groupingBy(Place::candidateId));
        return tables.sql(MEMBERS)
                .param("ids", ids)
                .query((row, number) -> member(row, memberships, facts))
                .list();
    }

    private PooledMember member(
            ResultSet row, Map<UUID, List<Place>> memberships, Map<UUID, EligibilityFacts.Facts> facts)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var held = memberships.getOrDefault(id, List.of()).stream()
                .map(Place::membership)
                .toList();
        return new PooledMember(rows.member(row, held), row.getBoolean("appointed"), facts.get(id));
    }

    private Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                row.getObject("candidate_id", UUID.class),
                rows.membership(row, row.getBoolean("established"), PoolRows.term(row)));
    }

    private record Place(UUID candidateId, Membership membership) {}
}

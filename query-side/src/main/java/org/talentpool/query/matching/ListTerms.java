package org.talentpool.query.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.query.readmodel.Reading;

/** Reads what reserve lists say of themselves. */
@Component
class ListTerms {
    private static final String SOME = "select * from readmodel.match_list where id = any(cast(:ids as uuid[]))";

    private final Reading tables;

    ListTerms(Reading tables) {
        this.tables = tables;
    }

    List<OfList> of(Collection<UUID> lists) {
        if (lists.isEmpty()) return List.of();
        return tables.sql(SOME)
                .param("ids", Uuids.array(lists))
                .query(ListTerms::ofList)
                .list();
    }

    private static OfList ofList(ResultSet row, int number) throws SQLException {
        return new OfList(row.getObject("id", UUID.class), row.getBoolean("established"), PoolRows.term(row));
    }

    record OfList(UUID id, boolean established, ListTerm term) {}
}

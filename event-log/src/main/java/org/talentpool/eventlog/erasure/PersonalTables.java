package org.talentpool.eventlog.erasure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tables of the read models that hold something personal, as the comments of their columns say: a migration that adds one
 * says so, and nothing else is needed to have it emptied. Tables of the past, made like their tables, are among them.
 */
@Component
class PersonalTables implements PersonalStoreFamily {
    private static final String PERSONAL = """
        select format('%I.%I', schema.nspname, entity.relname) as name, format('%I', personal.attname) as column,
               case when exists (select from pg_attribute owner
                                  where owner.attrelid = entity.oid and owner.attname = 'candidate_id')
                    then 'candidate_id' else 'id' end as owner,
               case when not personal.attnotnull then 'null'
                    when personal.atttypid = 'jsonb'::regtype then '''[]'''
                    else '' end as empty
          from pg_class entity
          join pg_namespace schema on schema.oid = entity.relnamespace
          join pg_attribute personal on personal.attrelid = entity.oid and not personal.attisdropped
         where schema.nspname = 'readmodel' and entity.relkind in ('r', 'p')
           and col_description(entity.oid, personal.attnum) = 'personal'
        """;

    private record Found(String table, String owner, PersonalTable.Column column) {}

    private final JdbcClient database;

    PersonalTables(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<PersonalStore> stores() {
        return database
                .sql(PERSONAL)
                .query((row, number) -> new Found(
                        row.getString("name"),
                        row.getString("owner"),
                        new PersonalTable.Column(row.getString("column"), row.getString("empty"))))
                .list()
                .stream()
                .collect(groupingBy(Found::table, TreeMap::new, toList()))
                .values()
                .stream()
                .<PersonalStore>map(this::table)
                .toList();
    }

    private PersonalTable table(List<Found> columns) {
        var first = columns.getFirst();
        return new PersonalTable(
                database,
                first.table(),
                first.owner(),
                columns.stream().map(Found::column).toList());
    }
}

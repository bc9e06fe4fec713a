package org.talentpool.eventlog.erasure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of the read models with personal columns. What may be empty is emptied; a row that may not is deleted.
 *
 * @param owner the column that says whose a row is
 */
public record PersonalTable(JdbcClient database, String name, String owner, List<Column> columns)
        implements PersonalStore {
    /** @param empty what an empty value is; none if there is no such value */
    public record Column(String name, String empty) {
        boolean canBeEmpty() {
            return !empty.isBlank();
        }
    }

    @Override
    public long blank(UUID subject) {
        return database.sql("%s where %s".formatted(emptying(), isTheirs()))
                .param("id", subject)
                .update();
    }

    @Override
    public long left(UUID subject) {
        return database.sql("select count(*) from %s where %s".formatted(name, isTheirs()))
                .param("id", subject)
                .query(Long.class)
                .single();
    }

    private String emptying() {
        return isEmptied()
                ? columns.stream()
                        .map(column -> column.name() + " = " + column.empty())
                        .collect(joining(", ", "update " + name + " set ", ""))
                : "delete from " + name;
    }

    private String isTheirs() {
        return isEmptied()
                ? columns.stream()
                        .map(column -> column.name() + " is distinct from " + column.empty())
                        .collect(joining(" or ", owner + " = :id and (", ")"))
                : owner + " = :id";
    }

    private boolean isEmptied() {
        return columns.stream().allMatch(Column::canBeEmpty);
    }
}

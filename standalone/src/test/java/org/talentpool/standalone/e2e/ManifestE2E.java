package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every column of every table is classified: one that nobody has thought of fails here. */
class ManifestE2E {
    private static final Path MANIFEST = Path.of("../docs/privacy-manifest.csv");
    private static final Set<String> CLASSES = Set.of("personal", "enciphered", "pseudonymous", "none");
    private static final String COLUMNS = """
            select table_schema || '.' || table_name || ',' || column_name,
                   coalesce(col_description((quote_ident(table_schema) || '.' || quote_ident(table_name))::regclass,
                                            ordinal_position), '') = 'personal'
              from information_schema.columns join information_schema.tables using (table_schema, table_name)
             where table_schema not in ('information_schema', 'pg_catalog') and table_type = 'BASE TABLE'
               and table_name <> 'flyway_schema_history' and has_schema_privilege(table_schema, 'usage')""";

    private final RunningSystem system = RunningSystem.shared();

    private record Line(String kind, String emptiedBy) {}

    @Test
    void every_column_of_every_table_is_classified_and_no_other() throws IOException {
        var columns = columns();
        if (Boolean.getBoolean("manifest.write")) write(columns);

        var manifest = manifest();

        assertThat(manifest.keySet()).isEqualTo(columns.keySet());
        assertThat(manifest.values()).extracting(Line::kind).isSubsetOf(CLASSES);
    }

    @Test
    void what_the_read_models_call_personal_is_so_and_is_emptied() throws IOException {
        var columns = columns();
        manifest().forEach((column, line) -> {
            if (column.startsWith("readmodel.")) {
                assertThat(line.kind().equals("personal")).as(column).isEqualTo(columns.get(column));
            }
            if (line.kind().equals("personal"))
                assertThat(line.emptiedBy()).as(column).isNotBlank();
        });
    }

    private Map<String, Boolean> columns() {
        var columns = new TreeMap<String, Boolean>();
        var contents = system.contents();
        for (var database : List.of(contents.main(), contents.keys())) {
            database.sql(COLUMNS).query(row -> {
                columns.put(row.getString(1), row.getBoolean(2));
            });
        }
        return columns;
    }

    private static Map<String, Line> manifest() throws IOException {
        var lines = new LinkedHashMap<String, Line>();
        // Fields of events have lines of their own.
        Files.readAllLines(MANIFEST).stream()
                .skip(1)
                .filter(line -> !line.startsWith("event "))
                .forEach(line -> {
                    var parts = line.split(",", 4);
                    lines.put(parts[0] + "," + parts[1], new Line(parts[2], parts[3]));
                });
        return new TreeMap<>(lines);
    }

    /** Adds what is missing, for somebody to classify, and drops what is gone. */
    private static void write(Map<String, Boolean> columns) throws IOException {
        var known = Files.exists(MANIFEST) ? manifest() : Map.<String, Line>of();
        var lines = new TreeSet<String>();
        columns.forEach((column, personal) -> {
            var line = known.getOrDefault(column, new Line(personal ? "personal" : "?", personal ? "erasure" : ""));
            lines.add(column + "," + line.kind() + "," + line.emptiedBy());
        });
        var events = Files.readAllLines(MANIFEST).stream().filter(line -> line.startsWith("event "));
        Files.write(
                MANIFEST,
                Stream.of(Stream.of("table,column,class,emptied by"), lines.stream(), events)
                        .flatMap(part -> part)
                        .toList());
    }
}

package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.talentpool.fortests.server.ServerToEmpty;

/** The demo moves from PostgreSQL to an Axon Server, is answered from there, and moves back. Before all who fill the server for good. */
@Order(1)
@EnabledIfEnvironmentVariable(
        named = SplitSystem.AXON_SERVER,
        matches = ".+:\\d+",
        disabledReason = "AXON_SERVER names no Axon Server (host:port of its gRPC) to move the demo to")
class MovingToServerE2E {
    private static final String LOG = "eventlog.domain_event_entry";
    /** What a server keeps is not in PostgreSQL. */
    private static final Set<String> ON_THE_SERVER = Set.of(LOG, "eventlog.handled_request");

    @TempDir
    Path folder;

    @Test
    void every_event_of_the_demo_has_its_row_and_position_again() throws IOException {
        assumeTrue(ServerToEmpty.emptied(), ServerToEmpty.WHY_NOT);
        var told = told();
        assertThat(told.get(LOG)).hasSizeGreaterThan(Moving.DEMO_SIZE);

        Moving.move(home("postgres"), home("server", onServer()), folder);
        var there = contents("server", onServer());
        assertThat(there.keySet()).isEqualTo(told.keySet());
        assertThat(there)
                .allSatisfy((table, rows) -> assertThat(rows)
                        .as(table)
                        .isEqualTo(ON_THE_SERVER.contains(table) ? List.of() : told.get(table)));

        var files = folder.resolve("back-again");
        Moving.move(home("server", onServer()), home("back"), files);
        assertThat(Moving.events(files)).isEqualTo(Moving.events(folder));
        assertThat(contents("back", Map.of()))
                .hasSameSizeAs(told)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isEqualTo(told.get(table)));
    }

    private Map<String, List<String>> told() {
        return contents("postgres", Map.of("talentpool.demo.enabled", true, "talentpool.demo.size", Moving.DEMO_SIZE));
    }

    private Map<String, List<String>> contents(String name, Map<String, Object> settings) {
        try (var application = RunningSystem.start(home(name, settings))) {
            Moving.awaitQuiet(application);
            return new TreeMap<>(Contents.of(application).rows());
        }
    }

    private Map<String, Object> home(String name) {
        return home(name, Map.of());
    }

    private Map<String, Object> home(String name, Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.put(Moving.DATA_FOLDER, folder.resolve(name));
        return all;
    }

    private static Map<String, Object> onServer() {
        return Map.of(
                "talentpool.event-log.store",
                "axon-server",
                "axon.axonserver.servers",
                System.getenv(SplitSystem.AXON_SERVER));
    }
}

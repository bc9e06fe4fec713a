package org.talentpool.eventlog.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.talentpool.eventlog.axonserver.ServerForTests;
import org.talentpool.eventlog.storage.Append;
import org.talentpool.eventlog.storage.Bookkeeping;
import org.talentpool.eventlog.storage.KeptRequest;
import org.talentpool.sample.ForeignEvents;

/** The tree over a log on a server covers its facts, and nothing that the log keeps about itself. */
@EnabledIfEnvironmentVariable(
        named = "AXON_SERVER",
        matches = ".+:\\d+",
        disabledReason = "AXON_SERVER names no Axon Server, as host:port of its gRPC")
class NotaryOnServerIT {
    @TempDir
    Path folder;

    @Test
    void facts_are_leaves_and_bookkeeping_is_passed_over() {
        var notarised = new NotarisedLog(folder, 1);
        try (var server = new ServerForTests(System.getenv("AXON_SERVER"))) {
            var sample = UUID.randomUUID();
            var now = OffsetDateTime.now(ZoneOffset.UTC);
            var events = List.of(ForeignEvents.counted(sample, 0, now), ForeignEvents.counted(sample, 1, now));
            server.appends().store(new Append(events, new KeptRequest("officer", "key of " + sample, "print", "{}")));
            long fact = server.order().last();
            server.appends().keep(new KeptRequest("officer", "nothing follows from " + sample, "print", "{}"));
            var log = server.order();
            var notary = notarised.notary(log);

            while (notary.takeIn() > 0) {}
            notary.signIfDue();

            long facts = log.read(0, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                    .filter(placed -> !Bookkeeping.isNamed(placed.event().payloadType()))
                    .count();
            var evidence = new Evidence(log, notarised.tree, notarised.checkpoints);
            assertThat(notary.isCaughtUp()).isTrue();
            assertThat(notarised.tree.extent().size()).isEqualTo(facts);
            assertThat(evidence.of(fact))
                    .hasValueSatisfying(proof -> assertThat(proof.holds()).isTrue());
            assertThat(evidence.of(fact - 2)).isEmpty();
            assertThat(evidence.of(log.last())).isEmpty();
        }
    }
}

package org.talentpool.eventlog.messaging;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.talentpool.sample.FromHereOn;
import org.talentpool.sample.SampleApplication;

/** What is promised of two processes holds with the log on Axon Server, too. */
@EnabledIfEnvironmentVariable(
        named = "AXON_SERVER",
        matches = ".+:\\d+",
        disabledReason = "AXON_SERVER names no Axon Server, as host:port of its gRPC")
class TwoProcessesOnServerIT extends TwoProcessesIT {
    @Override
    Class<?>[] sources() {
        return new Class<?>[] {SampleApplication.class, FromHereOn.class};
    }

    @Override
    String[] further() {
        return new String[] {
            "talentpool.event-log.store=axon-server", "axon.axonserver.servers=" + System.getenv("AXON_SERVER")
        };
    }
}

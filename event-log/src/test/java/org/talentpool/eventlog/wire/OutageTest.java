package org.talentpool.eventlog.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;

class OutageTest {
    static Stream<RuntimeException> outages() {
        return Stream.of(
                sql("08006"),
                sql("53100"),
                sql("55P03"),
                sql("57P01"),
                new IllegalStateException(new SQLTransientConnectionException("none free")),
                new EventStoreException("any", Status.UNAVAILABLE.asRuntimeException()),
                new EventStoreException("any", new TimeoutException()));
    }

    static Stream<RuntimeException> faults() {
        return Stream.of(
                sql("23505"),
                sql("42601"),
                new IllegalStateException("08006"),
                new EventStoreException("any"),
                Refusal.of(RefusalCode.NOT_FOUND, "any"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void what_is_out_of_reach_is_found_here_and_from_afar(RuntimeException failure) {
        assertThat(Outage.isCauseOf(new IllegalStateException(failure))).isTrue();
        assertThat(Outage.isCauseOf(new CommandExecutionException("any", null, afar(failure))))
                .isTrue();
        assertThat(Outage.isCauseOf(new QueryExecutionException("any", null, afar(failure))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void any_other_fault_is_none(RuntimeException failure) {
        assertThat(Outage.isCauseOf(failure)).isFalse();
        assertThat(Outage.isCauseOf(new CommandExecutionException("any", null, afar(failure))))
                .isFalse();
    }

    private static Fault afar(RuntimeException failure) {
        return new Fault(FailureKinds.of(failure));
    }

    private static RuntimeException sql(String state) {
        return new IllegalStateException(new SQLException("any", state));
    }
}

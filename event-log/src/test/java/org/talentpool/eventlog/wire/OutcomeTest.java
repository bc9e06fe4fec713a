package org.talentpool.eventlog.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import io.axoniq.axonserver.grpc.ErrorMessage;
import java.util.Map;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;

class OutcomeTest {
    private static final RefusalDetails REFUSAL =
            new RefusalDetails(RefusalCode.WRONG_STATE, "Not now", "RL-03", Map.of("state", "OPEN"));

    @Test
    void a_refusal_leaves_with_its_details_and_without_its_cause() {
        var cause = new IllegalStateException("born 1990-02-28");
        var left = Outcome.leaving(asCommandResultMessage(new CommandExecutionException("Not now", cause, REFUSAL)));
        assertThat(left.exceptionDetails()).contains(REFUSAL);
        assertThat(left.exceptionResult()).hasMessage("Not now").hasNoCause();
    }

    @Test
    void of_a_fault_only_its_kinds_leave() {
        var fault = new IllegalStateException("born 1990-02-28", new ArithmeticException("NL"));
        var left = Outcome.leaving(asCommandResultMessage(fault));
        assertThat(left.exceptionDetails())
                .contains(new Fault("java.lang.IllegalStateException < java.lang.ArithmeticException"));
        assertThat(left.exceptionResult()).hasNoCause();
        assertThat(left.exceptionResult().getMessage()).doesNotContain("1990");
    }

    @Test
    void what_somebody_answered_arrives_as_it_is() {
        var refused = asCommandResultMessage(new CommandExecutionException("Not now", null, REFUSAL));
        var lost = asCommandResultMessage(new ConcurrencyException("a race"));
        assertThat(Outcome.arriving(refused)).isSameAs(refused);
        assertThat(Outcome.arriving(lost)).isSameAs(lost);
        var done = asCommandResultMessage("done");
        assertThat(Outcome.arriving(done)).isSameAs(done);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no handler", "not sent", "cut off"})
    void whatever_else_comes_back_means_that_nobody_answers(String kind) {
        RuntimeException failure = switch (kind) {
            case "no handler" -> new NoHandlerForCommandException(kind);
            case "not sent" ->
                new AxonServerCommandDispatchException(
                        "AXONIQ-4003",
                        ErrorMessage.newBuilder().setMessage(kind).build());
            default -> new IllegalStateException(kind);
        };
        assertThat(Outcome.arriving(asCommandResultMessage(failure)).exceptionResult())
                .isInstanceOf(NobodyAnswersException.class);
    }
}

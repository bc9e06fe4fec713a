package org.talentpool.eventlog.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.talentpool.eventlog.metadata.DecisionMetaData;

class CorrelationInLogsTest {
    private static final String ID = "00000000-0000-4000-8000-000000000001";

    @Test
    void the_correlation_goes_with_the_lines_of_its_command_and_no_further() throws Exception {
        assertThat(during(ID)).isEqualTo(ID);
        assertThat(MDC.get(DecisionMetaData.CORRELATION_ID)).isNull();
    }

    @Test
    void what_a_client_made_up_is_logged_nowhere() throws Exception {
        assertThat(during("mina@example.org")).isEqualTo("none");
    }

    private static Object during(String correlation) throws Exception {
        CommandMessage<Object> command = GenericCommandMessage.asCommandMessage("a wish");
        var unitOfWork = new DefaultUnitOfWork<CommandMessage<?>>(
                command.andMetaData(Map.of(DecisionMetaData.CORRELATION_ID, correlation)));
        return new CorrelationInLogs().handle(unitOfWork, () -> {
            var logged = MDC.get(DecisionMetaData.CORRELATION_ID);
            return logged == null ? "none" : logged;
        });
    }
}

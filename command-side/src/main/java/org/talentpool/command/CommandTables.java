package org.talentpool.command;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.eventlog.portability.CarriedTable;
import org.talentpool.eventlog.portability.TableKinds;

/**
 * Which tables of decisions move with the log. Automations have planned deadlines and errands once and do not plan them again;
 * the hashes of passwords are in no event.
 */
@Configuration(proxyBeanMethods = false)
public class CommandTables {
    private static final String NOBODY_WORKS_ON_IT = """
            {"picked": false, "picked_by": null, "last_heartbeat": null}""";

    @Bean
    TableKinds tablesOfDecisions() {
        return new TableKinds(
                List.of(
                        CarriedTable.whole("command.credential"),
                        CarriedTable.whole("command.active_webhook"),
                        new CarriedTable("command.scheduled_tasks", "true", NOBODY_WORKS_ON_IT),
                        new CarriedTable("command.scheduled_errands", "true", NOBODY_WORKS_ON_IT)),
                Map.of());
    }
}

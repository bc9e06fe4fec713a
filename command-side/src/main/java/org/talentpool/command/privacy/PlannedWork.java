package org.talentpool.command.privacy;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.erasure.PersonalStore;

/** What was planned for a person: deadlines and errands that name it, but for the errand that forgets it. */
@Configuration(proxyBeanMethods = false)
class PlannedWork {
    @Bean
    PersonalStore plannedDeadlines(JdbcClient database) {
        return new Planned("command.scheduled_tasks", database);
    }

    @Bean
    PersonalStore plannedErrands(JdbcClient database) {
        return new Planned("command.scheduled_errands", database);
    }

    private record Planned(String name, JdbcClient database) implements PersonalStore {
        /** Work that somebody is at finds out by itself that there is nothing to do any more. */
        private static final String OF = """
                where strpos(task_instance, ?) > 0 and not starts_with(task_instance, 'FORGET_PERSON') and not picked""";

        @Override
        public long blank(UUID subject) {
            return database.sql("delete from %s %s".formatted(name, OF))
                    .param(subject.toString())
                    .update();
        }

        @Override
        public long left(UUID subject) {
            return database.sql("select count(*) from %s %s".formatted(name, OF))
                    .param(subject.toString())
                    .query(Long.class)
                    .single();
        }
    }
}

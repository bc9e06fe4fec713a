package org.talentpool.command.errand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.command.WithCommandSide;
import org.talentpool.command.errand.Errand.ForgetPerson;
import org.talentpool.kernel.candidate.CandidateId;

/** What was asked for stands or falls with whoever asked, and is on disk with it; what becomes of it is less of a matter. */
@WithCommandSide
@TestPropertySource(properties = "talentpool.errands.polling-interval=1h")
class ErrandsIT {
    private static final String SETTING = "show synchronous_commit";

    @Autowired
    Errands errands;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("errands")
    DataSource ofErrands;

    private final Errand errand = new ForgetPerson(new CandidateId(UUID.randomUUID()));

    @Test
    void asking_is_part_of_the_transaction_of_who_asks() {
        inTransaction(TransactionStatus::setRollbackOnly);
        assertThat(kept()).isZero();

        inTransaction(_ -> {});
        inTransaction(_ -> {});
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void only_what_becomes_of_errands_does_not_wait_for_the_disk() {
        assertThat(setting(JdbcClient.create(ofErrands))).isEqualTo("off");
        assertThat(setting(database)).isEqualTo("on");
    }

    private void inTransaction(Consumer<TransactionStatus> then) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            errands.soon(errand);
            then.accept(status);
        });
    }

    private int kept() {
        return database.sql("select count(*) from command.scheduled_errands where task_instance = ?")
                .param(errand.name())
                .query(Integer.class)
                .single();
    }

    private static String setting(JdbcClient client) {
        return client.sql(SETTING).query(String.class).single();
    }
}

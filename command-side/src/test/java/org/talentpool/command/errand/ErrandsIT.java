package org.talentpool.command.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
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
    TransactionManager axonTransactions;

    @Autowired
    @Qualifier("errands")
    DataSource ofErrands;

    private final Errand errand = new ForgetPerson(new CandidateId(UUID.randomUUID()));

    @Test
    void asking_is_part_of_the_transaction_of_who_asks() {
        inTransaction(TransactionStatus::setRollbackOnly);
        assertThat(kept(errand)).isZero();

        inTransaction(_ -> {});
        inTransaction(_ -> {});
        assertThat(kept(errand)).isEqualTo(1);
    }

    @Test
    void what_is_asked_for_together_is_kept_once_each_though_one_is_there_already() {
        var another = new ForgetPerson(new CandidateId(UUID.randomUUID()));
        errands.soon(another);

        errands.soon(List.of(errand, another));

        assertThat(kept(errand)).isEqualTo(1);
        assertThat(kept(another)).isEqualTo(1);
    }

    @Test
    void what_the_events_of_a_batch_ask_for_is_kept_when_it_ends() {
        var another = new ForgetPerson(new CandidateId(UUID.randomUUID()));
        var batch = batch();
        errands.soon(errand);
        errands.soon(another);
        errands.soon(errand);
        assertThat(kept(errand)).isZero();

        batch.commit();

        assertThat(kept(errand)).isEqualTo(1);
        assertThat(kept(another)).isEqualTo(1);
    }

    @Test
    void what_is_there_already_spoils_nothing_of_a_batch() {
        var another = new ForgetPerson(new CandidateId(UUID.randomUUID()));
        errands.soon(another);
        var batch = batch();
        errands.soon(List.of(errand, another));

        batch.commit();

        assertThat(kept(errand)).isEqualTo(1);
        assertThat(kept(another)).isEqualTo(1);
    }

    @Test
    void a_batch_that_fails_asks_for_nothing() {
        var batch = batch();
        errands.soon(errand);
        batch.onPrepareCommit(_ -> {
            throw new IllegalStateException("the last event fails");
        });

        assertThatThrownBy(batch::commit).isInstanceOf(IllegalStateException.class);

        assertThat(kept(errand)).isZero();
    }

    private UnitOfWork<?> batch() {
        var batch = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("an event"));
        batch.attachTransaction(axonTransactions);
        return batch;
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

    private int kept(Errand asked) {
        return database.sql("select count(*) from command.scheduled_errands where task_instance = ?")
                .param(asked.name())
                .query(Integer.class)
                .single();
    }

    private static String setting(JdbcClient client) {
        return client.sql(SETTING).query(String.class).single();
    }
}

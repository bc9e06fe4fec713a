package org.talentpool.sample;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.sample.SampleEvent.SampleCounted;

/** A second read model, which keeps every count in the order in which it came and fails on the samples that are {@link #fault}y. */
@ProcessingGroup(SampleLedger.GROUP)
public class SampleLedger {
    public static final String GROUP = "projection-sample-ledger";

    private final JdbcClient database;

    SampleLedger(JdbcClient database) {
        this.database = database;
        database.sql("""
                create table if not exists sample_ledger (place serial primary key, id uuid, sequence bigint, by int);
                create table if not exists sample_fault (id uuid, by int)""").update();
    }

    @EventHandler
    void on(SampleCounted event, @SequenceNumber long sequence) {
        database.sql("insert into sample_ledger (id, sequence, by) values (?, ?, ?)")
                .params(event.sampleId(), sequence, event.by())
                .update();
        boolean faulty = database.sql("select exists (select from sample_fault where id = ? and by = ?)")
                .params(event.sampleId(), event.by())
                .query(Boolean.class)
                .single();
        if (faulty)
            database.sql("insert into sample_fault values ('not a uuid', 0)").update();
    }

    /** From now on, counting this sample by so much fails, until it is {@link #mend mended}. */
    public void fault(UUID id, int by) {
        database.sql("insert into sample_fault values (?, ?)").params(id, by).update();
    }

    public void mend(UUID id) {
        database.sql("delete from sample_fault where id = ?").param(id).update();
    }

    /** What it was counted by, in the order in which it was told. */
    public List<Integer> countsOf(UUID id) {
        return database.sql("select by from sample_ledger where id = ? order by place")
                .param(id)
                .query(Integer.class)
                .list();
    }
}

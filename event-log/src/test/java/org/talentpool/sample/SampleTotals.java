package org.talentpool.sample;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.sample.SampleEvent.SampleCounted;
import org.talentpool.sample.SampleEvent.SampleOpened;

/** A read model with a weak stomach: {@link #POISON} breaks a constraint, {@link #ERROR} is an error, after writing. */
@ProcessingGroup(SampleTotals.GROUP)
public class SampleTotals {
    public static final String GROUP = "projection-sample-totals";
    public static final int POISON = 666;
    public static final int ERROR = 667;

    private final JdbcClient database;

    SampleTotals(JdbcClient database) {
        this.database = database;
        database.sql("create table if not exists sample_total (id uuid primary key, name text, total int not null)")
                .update();
    }

    @EventHandler
    void on(SampleOpened event) {
        String name = event.badge().map(SampleEvent.Badge::name).orElse("erased");
        database.sql("insert into sample_total values (?, ?, 0)")
                .params(event.sampleId(), name)
                .update();
    }

    @EventHandler
    void on(SampleCounted event) {
        database.sql("update sample_total set total = total + ? where id = ?")
                .params(event.by(), event.sampleId())
                .update();
        if (event.by() == POISON) {
            database.sql("insert into sample_total values (?, 'twice', 0)")
                    .param(event.sampleId())
                    .update();
        }
        if (event.by() == ERROR) {
            throw new NoClassDefFoundError("missing");
        }
    }

    public int totalOf(UUID id) {
        return database.sql("select total from sample_total where id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }

    public String nameOf(UUID id) {
        return database.sql("select name from sample_total where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}

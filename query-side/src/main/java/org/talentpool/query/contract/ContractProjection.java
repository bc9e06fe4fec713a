package org.talentpool.query.contract;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Rows;
import org.talentpool.query.readmodel.Versions;

/** Keeps the contract of each post as its events leave it; the other events of the post only count. */
@Component
@ProcessingGroup("projection-contract")
class ContractProjection {
    private static final String TABLE = "readmodel.contract";
    private static final String PLAN = """
        insert into readmodel.contract (id, version) values (:id, 1) on conflict (id) do nothing
        """;
    private static final String READ = "select contract from readmodel.contract where id = :id";
    private static final String WRITE = """
        update readmodel.contract set contract = cast(:contract as jsonb) where id = :id
        """;

    private final JdbcClient jdbc;
    private final JsonColumns json;
    private final Versions versions;

    ContractProjection(JdbcClient jdbc, JsonColumns json, Versions versions) {
        this.jdbc = jdbc;
        this.json = json;
        this.versions = versions;
    }

    @EventHandler
    void on(PostEvent event, @SequenceNumber long sequence) {
        if (event instanceof PostPlanned) {
            jdbc.sql(PLAN).param("id", event.postId()).update();
        } else if (versions.moveOn(TABLE, event.postId(), sequence) && event instanceof CandidateAppointed begun) {
            write(begun.postId(), Contract.begun(begun.candidateId(), begun.requisitionId(), begun.terms()));
        }
    }

    @EventHandler
    void on(ContractEvent event, @SequenceNumber long sequence) {
        if (versions.moveOn(TABLE, event.postId(), sequence))
            write(event.postId(), read(event.postId()).after(event));
    }

    @ResetHandler
    void empty() {
        jdbc.sql("truncate table readmodel.contract").update();
    }

    private Contract read(UUID post) {
        var column = jdbc.sql(READ).param("id", post).query(String.class).single();
        return json.read(column, Contract.class);
    }

    private void write(UUID post, @Nullable Contract contract) {
        Rows.exactlyOne(jdbc.sql(WRITE)
                .param("id", post)
                .param("contract", json.writeOrNull(contract))
                .update());
    }
}

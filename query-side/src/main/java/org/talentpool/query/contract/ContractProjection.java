package org.talentpool.query.contract;

import java.util.List;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/** Keeps the contract of each post as its events leave it; the other events of the post only count. */
@Component
@ProcessingGroup("projection-contract")
class ContractProjection implements Projection {
    private static final Table CONTRACTS = Table.ofStreams("contract");

    private final Tables tables;
    private final JsonColumns json;

    ContractProjection(Tables tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    @Override
    public List<Table> tables() {
        return List.of(CONTRACTS);
    }

    @EventHandler
    void on(PostEvent event, @SequenceNumber long sequence) {
        var seen = CONTRACTS.seen(event.postId(), sequence);
        switch (event) {
            case PostPlanned _ -> tables.save(CONTRACTS, seen);
            case CandidateAppointed begun -> tables.change(CONTRACTS, seen.with("contract", json.write(begun(begun))));
            default -> tables.change(CONTRACTS, seen);
        }
    }

    /** A contract that has seen the event is no longer the one that it changed. */
    @EventHandler
    void on(ContractEvent event, @SequenceNumber long sequence) {
        var change = CONTRACTS.seen(event.postId(), sequence);
        tables.read(CONTRACTS, Columns.of("id", event.postId()))
                .filter(row -> row.number("version") <= sequence)
                .ifPresent(row -> change.with("contract", json.writeOrNull(after(event, row))));
        tables.change(CONTRACTS, change);
    }

    private static Contract begun(CandidateAppointed event) {
        return Contract.begun(event.candidateId(), event.requisitionId(), event.terms());
    }

    private @Nullable Contract after(ContractEvent event, Columns row) {
        var contract = Objects.requireNonNull(row.text("contract"), "nobody is in the post");
        return json.read(contract, Contract.class).after(event);
    }
}

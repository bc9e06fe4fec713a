package org.talentpool.query.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractCalendar;
import org.talentpool.kernel.contract.ContractQuery.GetContract;
import org.talentpool.kernel.contract.ContractView;
import org.talentpool.query.policy.Policies;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Reading;

@Component
class ContractAnswers {
    private static final String ONE = "select * from readmodel.contract where id = :id and contract is not null";

    private final Reading tables;
    private final JsonColumns json;
    private final Policies policies;

    ContractAnswers(Reading tables, JsonColumns json, Policies policies) {
        this.tables = tables;
        this.json = json;
        this.policies = policies;
    }

    @QueryHandler
    Optional<ContractView> handle(GetContract query) {
        return tables.sql(ONE)
                .param("id", query.postId().value())
                .query(this::view)
                .optional();
    }

    private ContractView view(ResultSet row, int number) throws SQLException {
        var contract = json.read(row.getString("contract"), Contract.class);
        var inForce = policies.inForceToday();
        return new ContractView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                contract.candidateId(),
                contract.requisitionId(),
                contract.state(),
                contract.terms(),
                contract.gradeOn(inForce.day()),
                contract.term(),
                contract.probation(),
                contract.advancement(),
                ContractCalendar.of(contract, inForce).stream()
                        .map(entry -> new ContractView.Entry(
                                entry.kind(),
                                entry.date(),
                                entry.remindOn(),
                                contract.wasReminded(entry.kind(), entry.date())))
                        .toList());
    }
}

package org.talentpool.command.contract;

import static org.talentpool.command.contract.ContractFixture.REMOVED;
import static org.talentpool.command.contract.ContractFixture.freed;
import static org.talentpool.kernel.contract.ContractEnding.EXPIRY;
import static org.talentpool.kernel.contract.ContractEnding.TERMINATION;
import static org.talentpool.kernel.sample.ContractSample.SIX_YEARS;
import static org.talentpool.kernel.sample.ContractSample.THREE_YEARS;
import static org.talentpool.kernel.sample.ContractSample.aContract;
import static org.talentpool.kernel.sample.ContractSample.conversion;
import static org.talentpool.kernel.sample.ContractSample.end;
import static org.talentpool.kernel.sample.ContractSample.endFixed;
import static org.talentpool.kernel.sample.Samples.POST;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.contract.ContractCommand.ExpireContract;
import org.talentpool.kernel.contract.Regime;

class ExpireContractTest {
    private static final ExpireContract EXPIRE = new ExpireContract(POST, THREE_YEARS);

    @RegisterExtension
    final ContractFixture decisions = new ContractFixture();

    @Test
    void a_contract_that_nothing_followed_ends_when_its_last_day_is_over() {
        decisions
                .whenOn("2029-06-01", aContract(Regime.ESTABLISHED), EXPIRE)
                .expectEvents(end(THREE_YEARS, EXPIRY), freed(THREE_YEARS));
    }

    @Test
    void on_its_last_day_it_goes_on() {
        decisions.whenOn("2029-05-31", aContract(Regime.ESTABLISHED), EXPIRE).expectNoEvents();
    }

    @Test
    void a_renewed_one_goes_on() {
        decisions
                .whenOn("2029-06-01", aContract(Regime.PROJECT).renewed(SIX_YEARS), EXPIRE)
                .expectNoEvents();
    }

    @Test
    void an_indefinite_one_goes_on() {
        var converted = aContract(Regime.ESTABLISHED).with(conversion(LocalDate.parse("2029-06-01")));
        decisions.whenOn("2029-06-01", converted, EXPIRE).expectNoEvents();
    }

    @Test
    void an_end_that_was_fixed_keeps_its_cause() {
        var lastDay = LocalDate.parse("2027-06-30");
        decisions
                .whenOn(
                        "2027-07-01",
                        aContract(Regime.PROJECT).with(endFixed(lastDay, TERMINATION)),
                        new ExpireContract(POST, lastDay))
                .expectEvents(end(lastDay, TERMINATION), freed(lastDay), REMOVED);
    }

    @Test
    void nothing_ends_twice() {
        decisions
                .whenOn("2029-06-02", aContract(Regime.PROJECT).with(end(THREE_YEARS, EXPIRY)), EXPIRE)
                .expectNoEvents();
    }
}

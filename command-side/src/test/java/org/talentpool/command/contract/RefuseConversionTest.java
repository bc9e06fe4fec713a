package org.talentpool.command.contract;

import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ContractSample.SIX_YEARS;
import static org.talentpool.kernel.sample.ContractSample.aContract;
import static org.talentpool.kernel.sample.ContractSample.refusal;
import static org.talentpool.kernel.sample.Samples.POST;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.contract.ContractCommand.RefuseConversion;
import org.talentpool.kernel.contract.Regime;

class RefuseConversionTest {
    private static final RefuseConversion REFUSE = new RefuseConversion(POST);

    @RegisterExtension
    final ContractFixture decisions = new ContractFixture();

    @Test
    void a_request_can_be_refused() {
        var asked = aContract(Regime.TURNOVER).renewed(SIX_YEARS).requested(LocalDate.parse("2029-09-03"));
        decisions.whenOn("2029-10-01", asked, REFUSE).expectEvents(refusal());
    }

    @Test
    void without_a_request_there_is_nothing_to_refuse() {
        decisions
                .whenOn("2029-10-01", aContract(Regime.TURNOVER).renewed(SIX_YEARS), REFUSE)
                .expectRefusal(WRONG_STATE);
    }
}

package org.talentpool.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ContractEvent.ContractConverted;
import org.talentpool.kernel.contract.ContractEvent.ContractEndFixed;
import org.talentpool.kernel.contract.ContractEvent.ContractRenewed;
import org.talentpool.kernel.contract.ContractEvent.ConversionRefused;
import org.talentpool.kernel.contract.ContractEvent.ConversionRequested;

/**
 * How long a contract lasts.
 *
 * @param endsOn last day, inclusive; none if no end is known
 * @param renewals how often it was renewed
 * @param conversionWindow when an indefinite contract may be asked for; none where it need not or cannot be
 * @param requestedOn when an indefinite contract was asked for; none without a request that is still to be decided
 * @param indefiniteFrom first day of the indefinite contract; none if there was no conversion
 * @param ending why it ends on its last day, where that was decided ahead
 */
public record Term(
        @Nullable LocalDate endsOn,
        int renewals,
        @Nullable ConversionWindow conversionWindow,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate indefiniteFrom,
        @Nullable ContractEnding ending) {
    static Term of(ContractTerms terms) {
        return new Term(terms.endsOn(), 0, terms.conversionWindow(), null, null, null);
    }

    Term after(ContractRenewed event) {
        return new Term(event.until(), event.renewal(), event.conversionWindow(), requestedOn, null, null);
    }

    Term after(ConversionRequested event) {
        return new Term(endsOn, renewals, conversionWindow, event.requestedOn(), null, null);
    }

    Term after(ConversionRefused event) {
        return new Term(endsOn, renewals, conversionWindow, null, null, null);
    }

    Term after(ContractConverted event) {
        return new Term(null, renewals, null, null, event.from(), null);
    }

    Term after(ContractEndFixed event) {
        return new Term(event.endsOn(), renewals, null, null, indefiniteFrom, event.cause());
    }
}

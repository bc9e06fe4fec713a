package org.talentpool.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;

/** How a contract can be renewed (CO-01 to CO-04, CO-06); the limit is the one computed at the appointment (CO-07). */
@Applies({"CO-01", "CO-02", "CO-03", "CO-04", "CO-05", "CO-06"})
public final class RenewalPolicy {
    private RenewalPolicy() {}

    /** Last day that renewals can reach; none where there is nothing to renew. */
    public static @Nullable LocalDate limit(ContractTerms terms) {
        return terms.renewableUntil();
    }

    /** Id of the rule on renewals. */
    public static String rule(ContractTerms terms) {
        return switch (terms.standing()) {
            case SERVING_STAFF -> "CO-06";
            case SECONDED -> "CO-03";
            case EXTERNAL ->
                switch (terms.regime()) {
                    case ESTABLISHED -> "CO-01";
                    case PROJECT -> "CO-02";
                    case TURNOVER -> "CO-04";
                };
        };
    }

    /** Whether the national authority has to agree, on a post of any regime (CO-03). */
    public static boolean needsAgreement(ContractTerms terms) {
        return terms.standing() == Standing.SECONDED;
    }

    /**
     * When an indefinite contract may be asked for in renewals as actually granted (CO-05); none where it cannot be.
     *
     * @param until last day of the latest renewal, inclusive
     */
    public static @Nullable ConversionWindow window(ContractTerms terms, LocalDate until, PoliciesInForce inForce) {
        var foreseen = terms.conversionWindow();
        return foreseen == null ? null : ContractPolicy.conversion(foreseen.opensOn(), until, inForce.contract());
    }
}

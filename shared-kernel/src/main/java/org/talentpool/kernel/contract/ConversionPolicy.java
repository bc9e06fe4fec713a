package org.talentpool.kernel.contract;

import org.talentpool.kernel.policy.Applies;

/** Whether an indefinite contract may follow, and whether the incumbent has to ask for it (CO-01 to CO-03, CO-05, CO-06, CO-13). */
@Applies({"CO-01", "CO-02", "CO-03", "CO-05", "CO-06"})
public final class ConversionPolicy {
    private ConversionPolicy() {}

    public static boolean isPossible(ContractTerms terms) {
        return terms.indefinitePossible();
    }

    /** Only where the post is one of desirable turnover; elsewhere no window is stated. */
    public static boolean needsRequest(ContractTerms terms) {
        return terms.conversionWindow() != null;
    }

    /** Id of the rule on conversions; of a project post the sources state renewals and nothing beyond them (CO-13). */
    public static String rule(ContractTerms terms) {
        return switch (terms.standing()) {
            case SERVING_STAFF -> "CO-06";
            case SECONDED -> "CO-03";
            case EXTERNAL ->
                switch (terms.regime()) {
                    case ESTABLISHED -> "CO-01";
                    case PROJECT -> "CO-02";
                    case TURNOVER -> "CO-05";
                };
        };
    }
}

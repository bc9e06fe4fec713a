package org.talentpool.command.application;

import static java.math.RoundingMode.HALF_UP;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.talentpool.kernel.application.AssessmentResult;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.refusal.Refusal;

/** Sums up what the assessments of an application showed. */
final class Merit {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Merit() {}

    /** @throws Refusal with {@code MALFORMED} unless 0 &lt;= score &lt;= maximum and maximum &gt; 0 */
    static void mustBeAScore(AssessmentResult result) {
        if (result.maximum().signum() <= 0
                || result.score().signum() < 0
                || result.score().compareTo(result.maximum()) > 0) {
            throw Refusal.of(MALFORMED, "The score must lie between 0 and the maximum");
        }
    }

    /** Mean share of the maximum, and for each language the level that was tested last. */
    static MembershipEvidence of(List<Personal<AssessmentResult>> results) {
        var known = results.stream()
                .map(Personal::orNull)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return new MembershipEvidence(mean(known), lastTested(known));
    }

    private static int mean(List<AssessmentResult> results) {
        if (results.isEmpty()) {
            return 0;
        }
        var sum = results.stream()
                .map(result -> result.score().divide(result.maximum(), MathContext.DECIMAL64))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.multiply(TEN_THOUSAND)
                .divide(BigDecimal.valueOf(results.size()), 0, HALF_UP)
                .intValueExact();
    }

    private static List<LanguageSkill> lastTested(List<AssessmentResult> results) {
        Map<String, LanguageSkill> byLanguage = new LinkedHashMap<>();
        results.forEach(result -> result.languages().forEach(skill -> byLanguage.put(skill.language(), skill)));
        return List.copyOf(byLanguage.values());
    }
}

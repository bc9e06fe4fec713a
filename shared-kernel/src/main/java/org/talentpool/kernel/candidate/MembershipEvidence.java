package org.talentpool.kernel.candidate;

import java.util.List;
import org.talentpool.kernel.language.LanguageSkill;

/**
 * What the selection found out about a listed candidate.
 *
 * @param merit mean result of the assessments in hundredths of a percent, 0 to 10000
 * @param testedLanguages levels shown in tests; for their languages they stand over what the candidate declared
 */
public record MembershipEvidence(int merit, List<LanguageSkill> testedLanguages) {
    /** Stands in for erased evidence. */
    public static final MembershipEvidence NONE = new MembershipEvidence(0, List.of());

    public MembershipEvidence {
        testedLanguages = List.copyOf(testedLanguages);
    }
}

package org.talentpool.kernel.application;

import org.talentpool.kernel.policy.Applies;

/** How candidates are assessed (SE-01). */
@Applies(value = "SE-01", refusesNothing = "it names the steps")
public enum AssessmentKind {
    TEST,
    INTERVIEW
}

package org.talentpool.kernel.criteria;

import java.util.List;

/** Years of professional experience in any of the named fields. */
public record ExperienceRequirement(List<String> anyOf, int years) {
    public ExperienceRequirement {
        anyOf = List.copyOf(anyOf);
    }
}

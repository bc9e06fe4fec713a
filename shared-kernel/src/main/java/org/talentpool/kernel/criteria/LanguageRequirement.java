package org.talentpool.kernel.criteria;

import org.talentpool.kernel.language.LanguageLevel;

/** One official language at the first level and the other at the second, in either order (LA-03). */
public record LanguageRequirement(LanguageLevel one, LanguageLevel other) {}

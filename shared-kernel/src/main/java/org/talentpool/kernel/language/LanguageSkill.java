package org.talentpool.kernel.language;

/** @param language ISO 639-1 code */
public record LanguageSkill(String language, LanguageLevel level) {}

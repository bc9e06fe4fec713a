package org.talentpool.standalone.demo;

import java.util.List;
import java.util.Locale;

/**
 * Where synthetic people come from.
 *
 * @param code ISO 3166-1 alpha-2
 * @param names locale that gives names; a neighbour's where there is none
 * @param languages spoken at home, ISO 639-1; a person gets one of them
 * @param weight share of the candidates, relative to the other nations
 */
record Nation(String code, Locale names, List<String> languages, int weight) {
    /** All 32 members. */
    static final List<Nation> MEMBERS = List.of(
            of("AL", "sq", 2, "sq"),
            of("BE", "nl-BE", 12, "nl", "fr"),
            of("BG", "bg", 4, "bg"),
            of("CA", "en-CA", 4, "en", "fr"),
            of("CZ", "cs-CZ", 4, "cs"),
            of("DE", "de", 8, "de"),
            of("DK", "da-DK", 3, "da"),
            of("EE", "et", 2, "et"),
            of("ES", "es", 8, "es"),
            of("FI", "fi-FI", 3, "fi"),
            of("FR", "fr", 12, "fr"),
            of("GB", "en-GB", 8, "en"),
            of("GR", "el-GR", 6, "el"),
            of("HR", "hr", 3, "hr"),
            of("HU", "hu", 4, "hu"),
            of("IS", "da-DK", 1, "is"),
            of("IT", "it", 10, "it"),
            of("LT", "lv", 2, "lt"),
            of("LU", "fr", 1, "fr", "de"),
            of("LV", "lv", 2, "lv"),
            of("ME", "hr", 1, "sr"),
            of("MK", "mk", 2, "mk"),
            of("NL", "nl", 6, "nl"),
            of("NO", "nb-NO", 2, "no"),
            of("PL", "pl", 8, "pl"),
            of("PT", "pt", 5, "pt"),
            of("RO", "ro-MD", 8, "ro"),
            of("SE", "sv-SE", 3, "sv"),
            of("SI", "hr", 2, "sl"),
            of("SK", "sk", 3, "sk"),
            of("TR", "tr", 8, "tr"),
            of("US", "en-US", 4, "en"));

    private static Nation of(String code, String names, int weight, String... languages) {
        return new Nation(code, Locale.forLanguageTag(names), List.of(languages), weight);
    }
}

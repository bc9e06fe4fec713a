package org.talentpool.kernel.eligibility;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names under which member nations are met, and the code that is stored for each (EL-01, EL-02). Codes are read as they are
 * written; names without regard to case. What nations are members on a day is a matter of the policy and not known here.
 */
public final class NationNames {
    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private static final int LONGEST_CODE = 3;

    /** Code, three-letter code, and every name that a notice or a form prints. */
    private static final List<String> NATIONS = List.of(
            "AL ALB Albania",
            "BE BEL Belgium",
            "BG BGR Bulgaria",
            "CA CAN Canada",
            "CZ CZE Czechia|Czech Republic|The Czech Republic",
            "DE DEU Germany",
            "DK DNK Denmark",
            "EE EST Estonia",
            "ES ESP Spain",
            "FI FIN Finland",
            "FR FRA France",
            "GB GBR United Kingdom|The United Kingdom|UK|Great Britain",
            "GR GRC Greece|EL",
            "HR HRV Croatia",
            "HU HUN Hungary",
            "IS ISL Iceland",
            "IT ITA Italy",
            "LT LTU Lithuania",
            "LU LUX Luxembourg",
            "LV LVA Latvia",
            "ME MNE Montenegro",
            "MK MKD North Macedonia|Republic of North Macedonia",
            "NL NLD Netherlands|The Netherlands",
            "NO NOR Norway",
            "PL POL Poland",
            "PT PRT Portugal",
            "RO ROU Romania",
            "SE SWE Sweden",
            "SI SVN Slovenia",
            "SK SVK Slovakia|Slovak Republic",
            "TR TUR Türkiye|Turkiye|Turkey",
            "US USA United States|The United States|United States of America");

    private static final Map<String, String> CODE_BY_NAME = codeByName();

    private NationNames() {}

    /** The ISO 3166-1 alpha-2 code; none if the text is neither a code nor a name of a member nation. */
    public static Optional<String> codeOf(String text) {
        if (CODES.contains(text)) return Optional.of(text);
        return Optional.ofNullable(CODE_BY_NAME.get(folded(text.strip())));
    }

    /** Two or three letters are a code, which is written in capitals; of names case and composition do not matter. */
    private static String folded(String name) {
        if (name.length() <= LONGEST_CODE) return name;
        return Normalizer.normalize(name, Normalizer.Form.NFC).replace('İ', 'I').toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> codeByName() {
        Map<String, String> codes = new HashMap<>();
        for (var nation : NATIONS) {
            var code = nation.substring(0, 2);
            codes.putAll(names(nation).collect(toUnmodifiableMap(identity(), _ -> code)));
        }
        return Map.copyOf(codes);
    }

    private static Stream<String> names(String nation) {
        return Stream.concat(
                        Stream.of(nation.substring(3, 6)),
                        Stream.of(nation.substring(7).split("\\|", -1)))
                .map(NationNames::folded);
    }
}

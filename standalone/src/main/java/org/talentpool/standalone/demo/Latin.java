package org.talentpool.standalone.demo;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes names in Latin letters, as passports do, and in plain ASCII for an e-mail address. */
final class Latin {
    private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";
    private static final String GREEK_AS = "a v g d e z i th i k l m n x o p r s s t y f ch ps o";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъьюяѓќљњџѕј";
    private static final String CYRILLIC_AS =
            "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya gj kj lj nj dj dz j";
    private static final Map<Character, String> LETTERS = letters();

    private Latin() {}

    static String of(String name) {
        var written = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC).chars().forEach(letter -> written.append(latin((char) letter)));
        return written.toString();
    }

    static String ascii(String name) {
        return Normalizer.normalize(of(name), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("ı", "i")
                .replaceAll("[^a-z]", "");
    }

    private static String latin(char letter) {
        char small = Character.toLowerCase(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0));
        String written = LETTERS.getOrDefault(Character.toLowerCase(letter), LETTERS.get(small));
        if (written == null) return String.valueOf(letter);
        return Character.isUpperCase(letter)
                ? written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1)
                : written;
    }

    private static Map<Character, String> letters() {
        var letters = new HashMap<Character, String>();
        add(letters, GREEK, GREEK_AS);
        add(letters, CYRILLIC, CYRILLIC_AS);
        return Map.copyOf(letters);
    }

    private static void add(Map<Character, String> letters, String alphabet, String written) {
        String[] as = written.split(" ", -1);
        for (int i = 0; i < as.length; i++) letters.put(alphabet.charAt(i), as[i]);
    }
}

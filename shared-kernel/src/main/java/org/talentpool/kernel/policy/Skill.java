package org.talentpool.kernel.policy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the table of skills: all names of one and the same thing.
 *
 * @param code our own name for it
 * @param escoUri the concept of the European classification that means the same; none where none does
 * @param escoVersion the version of the classification in which it was found; there is one if there is a concept
 * @param synonyms other names for the same, not for what is like it
 */
public record Skill(
        String code, @Nullable String escoUri, @Nullable String escoVersion, List<String> synonyms) {
    /** Form of the address of a concept. */
    public static final String ESCO_URI =
            "^http://data\\.europa\\.eu/esco/skill/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

    public Skill {
        synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
        if ((escoUri == null) != (escoVersion == null))
            throw new IllegalArgumentException("a concept and its version come together");
        if (escoUri != null && !escoUri.matches(ESCO_URI))
            throw new IllegalArgumentException("no address of a concept");
    }

    /** A skill that the classification is not known to have. */
    public static Skill own(String code, String... synonyms) {
        return new Skill(code, null, null, List.of(synonyms));
    }

    /** Every name of the skill as it is compared, our own first. */
    Stream<String> names() {
        var others = Stream.concat(synonyms.stream(), Stream.ofNullable(escoUri));
        return Stream.concat(Stream.of(code), others).map(SkillNames::plain).distinct();
    }
}

package org.talentpool.web.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.Skill;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.body.Lists;

/**
 * All names of one and the same skill.
 *
 * @param escoUri address of the concept of the European classification that means the same
 * @param escoVersion version of the classification in which it is found
 */
@Consistent
record SkillForm(
        @NotNull @Pattern(regexp = CODE) String code,
        @Nullable @Pattern(regexp = Skill.ESCO_URI) String escoUri,

        @Nullable @Pattern(regexp = "^[0-9]{1,4}(\\.[0-9]{1,4}){0,3}$")
        String escoVersion,

        @NotNull @Size(max = 50) List<@NotNull @NotBlank @Size(min = 1, max = 100) String> synonyms)
        implements Consistent.Check {
    static final String CODE = "^[A-Z][A-Z0-9_]{0,63}$";

    @Override
    public void check(BiConsumer<String, String> complaints) {
        if ((escoUri == null) != (escoVersion == null)) {
            complaints.accept("escoVersion", "must be given with a concept and only with one");
        }
    }

    /** Whether it can be held against others: a body is checked before it is known to be complete. */
    @SuppressWarnings("NullAway")
    boolean isWhole() {
        return code != null
                && synonyms != null
                && synonyms.stream().noneMatch(Objects::isNull)
                && (escoUri == null) == (escoVersion == null)
                && (escoUri == null || escoUri.matches(Skill.ESCO_URI));
    }

    Skill toSkill() {
        return new Skill(code, escoUri, escoVersion, Lists.once(synonyms));
    }
}

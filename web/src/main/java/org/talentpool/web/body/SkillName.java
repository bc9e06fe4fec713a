package org.talentpool.web.body;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.Skill;

/** A skill in the client's own words, or the address of a concept of the European classification, without a version. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
@Constraint(validatedBy = SkillName.Known.class)
public @interface SkillName {
    String message() default "must be a name, or a concept as http://data.europa.eu/esco/skill/ with its id";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whatever looks like an address of the classification has to be one: misspelt it would mean nothing, unnoticed. */
    final class Known implements ConstraintValidator<SkillName, String> {
        private static final Pattern MEANT = Pattern.compile("(?i)^\\s*https?://data\\.europa\\.eu/");

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            return name == null || !MEANT.matcher(name).find() || name.matches(Skill.ESCO_URI);
        }
    }
}

package org.talentpool.web.body;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.eligibility.NationNames;

/** A country code of ISO 3166-1 alpha-2, or the name of a member nation. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
@Constraint(validatedBy = NationName.Known.class)
public @interface NationName {
    String message() default "must be a country code of ISO 3166-1 alpha-2 or the name of a member nation";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the name up. */
    final class Known implements ConstraintValidator<NationName, String> {

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            return name == null || NationNames.codeOf(name).isPresent();
        }
    }
}

package org.talentpool.web.body;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A body whose members have to fit together; it knows itself how, see {@link Check}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = Consistent.Asked.class)
public @interface Consistent {
    String message() default "does not fit together";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Implemented by a body that has to fit together. */
    interface Check {
        /** @param complaints takes the name of a member and what is wrong with it; members may still be missing here */
        void check(BiConsumer<String, String> complaints);
    }

    /** Asks the body itself. */
    final class Asked implements ConstraintValidator<Consistent, Check> {
        @Override
        public boolean isValid(@Nullable Check body, ConstraintValidatorContext context) {
            if (body == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            boolean[] fits = {true};
            body.check((member, message) -> {
                fits[0] = false;
                context.buildConstraintViolationWithTemplate(message)
                        .addPropertyNode(member)
                        .addConstraintViolation();
            });
            return fits[0];
        }
    }
}

package org.talentpool.kernel.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which rules of the policy table a class decides by, such as {@code TW-01}. {@code docs/rules.md} is made of it, and for
 * each rule a test shows what it allows and what it refuses.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Repeatable(Applies.Each.class)
public @interface Applies {
    /** Ids of the rules. */
    String[] value();

    /** Why nothing is refused by these rules, where nothing is: a definition, for one. */
    String refusesNothing() default "";

    /** Holds them where a class applies some rules so and others otherwise. */
    @Retention(RetentionPolicy.SOURCE)
    @Target(ElementType.TYPE)
    @interface Each {
        Applies[] value();
    }
}

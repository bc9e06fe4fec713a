package org.talentpool.kernel.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the rules of the policy table of which a test shows what they refuse: what is just outside of them. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Refuses {
    /** Ids of the rules, such as {@code TW-01}. */
    String[] value();
}

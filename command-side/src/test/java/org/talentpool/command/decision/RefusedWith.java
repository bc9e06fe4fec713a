package org.talentpool.command.decision;

import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;

/** Tells a refusal by its code, never by its text. */
public final class RefusedWith {
    private RefusedWith() {}

    public static Matcher<Throwable> refusedWith(RefusalCode code) {
        return new FeatureMatcher<>(Matchers.is(code), "refusal with code", "code") {
            @Override
            protected RefusalCode featureValueOf(Throwable thrown) {
                if (thrown instanceof Refusal refusal) {
                    return refusal.code();
                }
                throw new AssertionError("not a refusal", thrown);
            }
        };
    }
}

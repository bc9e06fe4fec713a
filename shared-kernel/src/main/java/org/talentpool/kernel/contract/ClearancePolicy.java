package org.talentpool.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.Applies;

/**
 * Whether a clearance is enough for a post (SE-08): the level belongs to the person, the need to the post. That certificates
 * of all nationalities are at hand (EL-08) is the statement of whoever records the condition and is not judged here.
 */
@Applies("SE-08")
public final class ClearancePolicy {
    private ClearancePolicy() {}

    /**
     * @param needed level that the post asks for; without one, every clearance is enough
     * @param held none where only the fact of a clearance is known
     * @param startsOn first day in the post, on which it must be valid
     */
    public static boolean suffices(@Nullable ClearanceLevel needed, @Nullable Clearance held, LocalDate startsOn) {
        return needed == null || (held != null && held.level().isAtLeast(needed) && held.isValidOn(startsOn));
    }
}

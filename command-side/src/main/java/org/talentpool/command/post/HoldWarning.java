package org.talentpool.command.post;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.post.PostCommand.WarnOfHold;
import org.talentpool.kernel.post.PostEvent.HoldWarned;

/** Which end of the present hold was warned of. */
class HoldWarning {
    private @Nullable LocalDate saidOf;

    void evolve(HoldWarned event) {
        saidOf = event.holdUntil();
    }

    void beginAnew() {
        saidOf = null;
    }

    /** What is to be said of the hold; nothing if that was said, or the wish is of another hold or another end. */
    Optional<HoldWarned> of(WarnOfHold wish, Allocation held, LocalDate holdUntil) {
        boolean stands = wish.assignment() == held.assignment().assignment()
                && wish.holdUntil().equals(holdUntil)
                && !wish.holdUntil().equals(saidOf);
        return stands
                ? Optional.of(new HoldWarned(wish.postId().value(), held.candidateId(), wish.assignment(), holdUntil))
                : Optional.empty();
    }
}

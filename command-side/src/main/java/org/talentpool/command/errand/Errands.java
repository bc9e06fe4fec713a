package org.talentpool.command.errand;

import java.util.Collection;
import java.util.List;

/** Keeps errands in the transaction of whoever asks, and has them done as soon as that is committed. */
public interface Errands {
    /** Asking again for what is not done changes nothing. */
    void soon(Collection<? extends Errand> errands);

    default void soon(Errand errand) {
        soon(List.of(errand));
    }
}

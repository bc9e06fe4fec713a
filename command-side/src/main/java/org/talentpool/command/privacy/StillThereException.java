package org.talentpool.command.privacy;

import java.util.List;
import org.talentpool.kernel.privacy.StoreCount;

/** An erasure found something that it could not empty; it is tried again. */
final class StillThereException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StillThereException(List<StoreCount> left) {
        super("Still there: " + left);
    }
}

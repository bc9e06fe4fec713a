package org.talentpool.kernel.policy;

import org.talentpool.kernel.requisition.Profile;

/** Two profiles whose posts are of similar nature, whichever is named first (PO-05). */
public record SimilarProfiles(Profile one, Profile other) {
    boolean are(Profile some, Profile another) {
        return one == some && other == another || one == another && other == some;
    }
}

package org.talentpool.kernel.contract;

import org.talentpool.kernel.post.PostId;

/** What can be asked about contracts. */
public sealed interface ContractQuery {
    /** The contract of whoever is in the post; there is none while nobody is. */
    record GetContract(PostId postId) implements ContractQuery {}
}

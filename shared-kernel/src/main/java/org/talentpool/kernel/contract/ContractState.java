package org.talentpool.kernel.contract;

/** How long a contract is to last, as agreed so far. */
public enum ContractState {
    DEFINITE,
    INDEFINITE,
    /** The regulations say how long; nothing more is known (CO-06). */
    STATUTORY,
    /** Its end was decided and lies ahead; nothing else can be agreed any more. */
    ENDING
}

package org.talentpool.kernel.contract;

/** Why a contract ends. */
public enum ContractEnding {
    /** Its last day is over and nothing followed. */
    EXPIRY,
    RESIGNATION,
    /** The post is abolished, or the project over, before the contract is. */
    ABOLITION,
    /** The probation is not confirmed (CO-10). */
    PROBATION_NOT_CONFIRMED,
    TERMINATION,
    RETIREMENT,
    DEATH
}

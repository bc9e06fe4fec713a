package org.talentpool.benchmark.engine;

import java.util.UUID;

/**
 * One membership flattened for one day: all that decides and orders, as small numbers.
 *
 * @param list rank of the list
 * @param requisition id of the list
 * @param usable whether the membership, the member and the nationality leave nothing to object on that day
 * @param profiles listed, a bit each
 * @param reach slots of posts that it may be proposed for, a bit each
 * @param exact those of them that are listed themselves
 * @param regimes accepted, a bit each
 * @param earliest first planned start that age and availability allow, as day of the epoch
 * @param before first planned start that age no longer allows
 * @param education ordinal and 1; 0: none
 * @param levels ordinal and 1 for each language, four bits each; 0: none
 * @param notified as day of the epoch
 * @param service full years for each group of fields
 * @param skills ranks
 * @param alone whether the member has no other place
 */
record Place(
        UUID candidate,
        int list,
        UUID requisition,
        boolean usable,
        int profiles,
        int reach,
        int exact,
        int regimes,
        int earliest,
        int before,
        int education,
        int levels,
        int merit,
        int notified,
        byte[] service,
        int[] skills,
        boolean alone) {}

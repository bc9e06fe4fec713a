/** Regimes, standing and the terms that the contract policy yields. */
@NullMarked
package org.talentpool.kernel.contract;

import org.jspecify.annotations.NullMarked;

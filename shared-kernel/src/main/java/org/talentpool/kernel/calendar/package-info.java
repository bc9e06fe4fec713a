/** How months and years are counted, once for contracts, lists, ages and experience. */
@NullMarked
package org.talentpool.kernel.calendar;

import org.jspecify.annotations.NullMarked;

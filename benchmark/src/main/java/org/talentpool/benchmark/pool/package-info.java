/** A synthetic pool of any size: the same seed gives the same lists, members and vacancies. */
@NullMarked
package org.talentpool.benchmark.pool;

import org.jspecify.annotations.NullMarked;

/** How many commands a second are decided and stored for good, beside inserting the same rows by hand. */
@NullMarked
package org.talentpool.benchmark.commands;

import org.jspecify.annotations.NullMarked;

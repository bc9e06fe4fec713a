/** What JSON the edge reads and writes: strict, of bounded depth, and with nothing guessed. */
@NullMarked
package org.talentpool.web.body;

import org.jspecify.annotations.NullMarked;

/** Languages and the levels I to V of the International Staff. */
@NullMarked
package org.talentpool.kernel.language;

import org.jspecify.annotations.NullMarked;

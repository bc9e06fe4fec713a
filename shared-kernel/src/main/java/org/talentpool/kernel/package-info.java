/** The language of the talent pool: what may be asked, what happened, what is answered, and the pure rules that judge. */
@NullMarked
package org.talentpool.kernel;

import org.jspecify.annotations.NullMarked;

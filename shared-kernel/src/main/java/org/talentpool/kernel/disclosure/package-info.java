/** Who was shown protected data of whom: no decision, but kept as long as one. */
@NullMarked
package org.talentpool.kernel.disclosure;

import org.jspecify.annotations.NullMarked;

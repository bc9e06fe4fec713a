/** The complete file of one decision, for whoever has to account for it. */
@NullMarked
package org.talentpool.kernel.dossier;

import org.jspecify.annotations.NullMarked;

/** Files of decisions over HTTP, as JSON or on paper. */
@NullMarked
package org.talentpool.web.dossier;

import org.jspecify.annotations.NullMarked;

/** What is the complete file of a decision? */
@NullMarked
package org.talentpool.query.dossier;

import org.jspecify.annotations.NullMarked;

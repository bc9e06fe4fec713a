/** Who decided, in which role, why, and in consequence of what: the metadata that every decision carries. */
@NullMarked
package org.talentpool.eventlog.metadata;

import org.jspecify.annotations.NullMarked;

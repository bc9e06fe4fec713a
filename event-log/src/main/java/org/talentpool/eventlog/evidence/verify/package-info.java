/** Checks a whole log against published checkpoints, alone: no Spring, and for an export nothing but the JDK. */
@NullMarked
package org.talentpool.eventlog.evidence.verify;

import org.jspecify.annotations.NullMarked;

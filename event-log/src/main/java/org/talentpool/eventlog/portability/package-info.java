/** The whole log as a file, and a file as the whole log of a new installation. */
@NullMarked
package org.talentpool.eventlog.portability;

import org.jspecify.annotations.NullMarked;

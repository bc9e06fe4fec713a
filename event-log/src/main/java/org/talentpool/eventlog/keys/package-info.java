/** Keys of the persons that the log speaks of: made on first use, destroyed for good when a person is to be forgotten. */
@NullMarked
package org.talentpool.eventlog.keys;

import org.jspecify.annotations.NullMarked;

/** Where events live: append in parallel, read in order, and never skip one. */
@NullMarked
package org.talentpool.eventlog.storage;

import org.jspecify.annotations.NullMarked;

/** Every decision about a subject, oldest first. */
@NullMarked
package org.talentpool.kernel.history;

import org.jspecify.annotations.NullMarked;

/** A post from planning over vacancy, assignment and offer to the appointment. */
@NullMarked
package org.talentpool.kernel.post;

import org.jspecify.annotations.NullMarked;

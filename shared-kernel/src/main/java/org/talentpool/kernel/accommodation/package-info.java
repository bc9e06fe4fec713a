/** The medical evidence for accommodation in a selection (SE-14, DP-04), kept apart from the application that it is about. */
@NullMarked
package org.talentpool.kernel.accommodation;

import org.jspecify.annotations.NullMarked;

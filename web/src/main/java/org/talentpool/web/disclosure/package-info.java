/** Keeps who is shown protected data, before it is shown, and tells candidates of it. */
@NullMarked
package org.talentpool.web.disclosure;

import org.jspecify.annotations.NullMarked;

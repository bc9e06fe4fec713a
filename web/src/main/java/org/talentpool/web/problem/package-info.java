/** How the edge says no: problem documents with stable codes, and nothing of what went wrong inside. */
@NullMarked
package org.talentpool.web.problem;

import org.jspecify.annotations.NullMarked;

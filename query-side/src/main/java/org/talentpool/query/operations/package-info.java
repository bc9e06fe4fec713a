/** How far has each processing group come? And how to build a projection anew. */
@NullMarked
package org.talentpool.query.operations;

import org.jspecify.annotations.NullMarked;

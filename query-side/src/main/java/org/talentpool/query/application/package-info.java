/** How far has an application come, and what was found? */
@NullMarked
package org.talentpool.query.application;

import org.jspecify.annotations.NullMarked;

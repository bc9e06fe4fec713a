/** Rules about the shape of the code: who may know whom, and what is never used. */
@NullMarked
package org.talentpool.standalone.architecture;

import org.jspecify.annotations.NullMarked;

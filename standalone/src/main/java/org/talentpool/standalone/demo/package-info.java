/** A synthetic year in the life of a talent pool, told by sending commands as people would. */
@NullMarked
package org.talentpool.standalone.demo;

import org.jspecify.annotations.NullMarked;

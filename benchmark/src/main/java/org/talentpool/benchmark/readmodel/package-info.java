/** Writes a pool into the read model of matching, in the form in which its projection does. */
@NullMarked
package org.talentpool.benchmark.readmodel;

import org.jspecify.annotations.NullMarked;

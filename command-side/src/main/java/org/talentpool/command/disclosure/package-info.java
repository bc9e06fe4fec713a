/** Keeps who was shown protected data of whom. */
@NullMarked
package org.talentpool.command.disclosure;

import org.jspecify.annotations.NullMarked;

/** What is done with the data of a person because they are that person's: told, kept for a time, and forgotten. */
@NullMarked
package org.talentpool.kernel.privacy;

import org.jspecify.annotations.NullMarked;

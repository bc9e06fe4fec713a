/** What is done with the data of a person: handed out, and forgotten step by step until nothing is left. */
@NullMarked
package org.talentpool.command.privacy;

import org.jspecify.annotations.NullMarked;

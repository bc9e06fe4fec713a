/** Decides on versions of the policies, and tells all other decisions which are in force. */
@NullMarked
package org.talentpool.command.policy;

import org.jspecify.annotations.NullMarked;

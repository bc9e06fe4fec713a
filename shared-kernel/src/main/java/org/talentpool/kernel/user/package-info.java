/** Accounts of the people who use the system, and their roles. */
@NullMarked
package org.talentpool.kernel.user;

import org.jspecify.annotations.NullMarked;

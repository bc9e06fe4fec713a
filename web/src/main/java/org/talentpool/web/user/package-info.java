/** Accounts over HTTP. */
@NullMarked
package org.talentpool.web.user;

import org.jspecify.annotations.NullMarked;

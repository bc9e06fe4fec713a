/** The accounts that a first start makes, so that somebody can sign in. */
@NullMarked
package org.talentpool.web.account;

import org.jspecify.annotations.NullMarked;

/** What runs out by itself, where more than one stream decides when. */
@NullMarked
package org.talentpool.command.expiry;

import org.jspecify.annotations.NullMarked;

/** What happens without a user: each class turns one fact into one wish. */
@NullMarked
package org.talentpool.command.automation;

import org.jspecify.annotations.NullMarked;

/** Which version of which policy is in force on a day, and whom would another version touch? */
@NullMarked
package org.talentpool.query.policy;

import org.jspecify.annotations.NullMarked;

/** Policies over HTTP: which rules are in force, what a new version would do, and its enactment. */
@NullMarked
package org.talentpool.web.policy;

import org.jspecify.annotations.NullMarked;

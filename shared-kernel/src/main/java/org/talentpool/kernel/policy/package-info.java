/** The rules as data: ten policies, each in versions that are in force from a day on and never change. */
@NullMarked
package org.talentpool.kernel.policy;

import org.jspecify.annotations.NullMarked;

/** Who may be appointed at all: nationality and age, judged apart from match and rank. */
@NullMarked
package org.talentpool.kernel.eligibility;

import org.jspecify.annotations.NullMarked;

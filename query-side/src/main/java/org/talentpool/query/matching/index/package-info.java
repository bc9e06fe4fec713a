/** The pool in memory: one bit for each place on a list and each thing that vacancies ask for, and the verdicts made from them. */
@NullMarked
package org.talentpool.query.matching.index;

import org.jspecify.annotations.NullMarked;

/** Grades of the single salary spine, their families, and the grade slots that a post or a listing names. */
@NullMarked
package org.talentpool.kernel.grade;

import org.jspecify.annotations.NullMarked;

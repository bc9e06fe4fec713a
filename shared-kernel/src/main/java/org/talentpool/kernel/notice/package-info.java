/** What an officer is told of: which members fit a vacancy, and which vacancies fit a member, without having asked. */
@NullMarked
package org.talentpool.kernel.notice;

import org.jspecify.annotations.NullMarked;

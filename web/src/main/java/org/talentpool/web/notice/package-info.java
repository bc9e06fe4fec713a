/** Notices: what an officer is told of without having asked. */
@NullMarked
package org.talentpool.web.notice;

import org.jspecify.annotations.NullMarked;

/** Posts over HTTP: vacancy, assignment, offer, conditions and appointment. */
@NullMarked
package org.talentpool.web.post;

import org.jspecify.annotations.NullMarked;

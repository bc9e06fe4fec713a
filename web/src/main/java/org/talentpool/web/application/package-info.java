/** Applications over HTTP: from submission to the reserve list. */
@NullMarked
package org.talentpool.web.application;

import org.jspecify.annotations.NullMarked;

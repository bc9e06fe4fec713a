/** The edge alone, with gateways behind which a test decides and answers. */
@NullMarked
package org.talentpool.web.fake;

import org.jspecify.annotations.NullMarked;

/** Requests that nobody should send: made from the OpenAPI document, sent to a running edge, and judged by its answers. */
@NullMarked
package org.talentpool.web.hostile;

import org.jspecify.annotations.NullMarked;

/** The OpenAPI document: the contract of this edge, drawn from the routes themselves. */
@NullMarked
package org.talentpool.web.document;

import org.jspecify.annotations.NullMarked;

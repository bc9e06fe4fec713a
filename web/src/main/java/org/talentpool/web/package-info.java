/** The HTTP edge: turns requests into commands and queries, and refusals into problem documents. */
@NullMarked
package org.talentpool.web;

import org.jspecify.annotations.NullMarked;

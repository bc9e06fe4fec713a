/** Asks the whole application over HTTP, as its clients do. */
@NullMarked
package org.talentpool.benchmark.http;

import org.jspecify.annotations.NullMarked;

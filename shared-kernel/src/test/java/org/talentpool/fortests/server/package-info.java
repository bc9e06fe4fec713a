/** What tests of several modules do with an Axon Server that stands beside them. */
@NullMarked
package org.talentpool.fortests.server;

import org.jspecify.annotations.NullMarked;

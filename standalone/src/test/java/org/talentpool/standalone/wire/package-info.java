/** Everything that processes say to each other crosses the wire as it was. */
package org.talentpool.standalone.wire;

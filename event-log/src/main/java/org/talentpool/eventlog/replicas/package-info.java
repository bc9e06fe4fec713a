/** Equal processes on one database: each takes its share of the segments that a group works on. */
@NullMarked
package org.talentpool.eventlog.replicas;

import org.jspecify.annotations.NullMarked;

/** How facts are kept: event storage on PostgreSQL, serialisation, personal-data encryption, message metadata. */
@NullMarked
package org.talentpool.eventlog;

import org.jspecify.annotations.NullMarked;

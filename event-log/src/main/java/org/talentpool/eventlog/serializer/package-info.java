/** What messages look like on disk: JSON under logical type names, with every personal value enciphered. */
@NullMarked
package org.talentpool.eventlog.serializer;

import org.jspecify.annotations.NullMarked;

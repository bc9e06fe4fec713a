/** The tables, brought up to date before anything reads them. */
@NullMarked
package org.talentpool.eventlog.migration;

import org.jspecify.annotations.NullMarked;

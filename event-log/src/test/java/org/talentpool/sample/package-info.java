/** A tiny domain to try the event log with: samples that are opened, counted and, when poisoned, not digested. */
@NullMarked
package org.talentpool.sample;

import org.jspecify.annotations.NullMarked;

/** Decisions: aggregates judge commands here, and automations follow up on what happened. */
@NullMarked
package org.talentpool.command;

import org.jspecify.annotations.NullMarked;

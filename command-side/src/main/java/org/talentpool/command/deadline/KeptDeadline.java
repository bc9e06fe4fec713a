package org.talentpool.command.deadline;

import org.talentpool.command.decision.Origin;

/**
 * A deadline as it is kept until it is due.
 *
 * @param origin what was decided when it was set, so that what happens at its end can be traced to it
 */
record KeptDeadline(Deadline deadline, Origin origin) {}

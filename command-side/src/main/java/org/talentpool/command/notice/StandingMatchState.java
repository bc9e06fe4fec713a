package org.talentpool.command.notice;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.TypeName;

/**
 * What is remembered of one candidate's matches.
 *
 * @param position of the event that the candidate was last matched for
 */
@Revision("1")
@TypeName("snapshot.StandingMatch")
record StandingMatchState(@DataSubject UUID candidateId, List<UUID> known, long position) {}

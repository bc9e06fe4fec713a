package org.talentpool.web.privacy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateView;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.privacy.ErasureView;
import org.talentpool.kernel.privacy.PersonalRecord;
import org.talentpool.kernel.privacy.RetentionView;

/**
 * Everything that is known of one person (AU-08, AU-09).
 *
 * @param position up to which the log was looked through
 * @param profile as it stands; none of somebody unknown to the read models
 * @param considerations the vacancies that the person was considered for, and why not chosen, the first 500; none where the rules
 *     of then are not known any more
 * @param retention how long it is kept, as was found last
 * @param erasure if the person asked to be forgotten
 * @param records every event about the person with its place, time and reason, oldest first
 * @param recipients who may be shown something of it
 */
record PersonalExport(
        UUID candidateId,
        long position,
        @Nullable CandidateView profile,
        @Nullable CandidateConsiderationsView considerations,
        @Nullable ErasureView erasure,
        @Nullable RetentionView retention,
        List<PersonalRecord> records,
        List<Recipient> recipients) {}

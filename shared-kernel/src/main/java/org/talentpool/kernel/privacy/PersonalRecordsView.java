package org.talentpool.kernel.privacy;

import java.util.List;
import java.util.UUID;

/**
 * All records of one person, oldest first.
 *
 * @param position up to which the log was looked through
 */
public record PersonalRecordsView(UUID candidateId, long position, List<PersonalRecord> records) {}

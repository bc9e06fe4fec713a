package org.talentpool.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;

/**
 * One synthetic person, and how the competition will go for it.
 *
 * @param number from 1; everything about the person follows from it and the seed
 * @param talent percent that tests and interviews will find
 * @param applies whether the person goes on from registering to applying
 */
record Applicant(
        int number,
        Person person,
        Qualifications qualifications,
        List<Profile> profiles,
        List<GradeSlot> gradeSlots,
        int talent,
        boolean applies) {
    CandidateId candidateId() {
        return new CandidateId(id("candidate", number));
    }

    ApplicationId applicationId() {
        return new ApplicationId(id("application", number));
    }

    /** The same at every start, so that an interrupted demo goes on where it stopped. */
    static UUID id(String kind, int number) {
        return UUID.nameUUIDFromBytes(
                "talentpool/demo/%s/%d".formatted(kind, number).getBytes(StandardCharsets.UTF_8));
    }
}

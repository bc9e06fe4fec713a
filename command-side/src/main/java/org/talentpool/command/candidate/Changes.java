package org.talentpool.command.candidate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateCommand.ChangeProfile;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;

/** Puts the facts that a change names in the place of the old ones. */
final class Changes {
    private Changes() {}

    static Person of(Person known, ChangeProfile change) {
        return new Person(
                either(change.name(), known.name()),
                either(change.email(), known.email()),
                either(change.birthDate(), known.birthDate()),
                either(change.nationalities(), known.nationalities()));
    }

    static Qualifications of(Qualifications known, ChangeProfile change) {
        return new Qualifications(
                either(change.standing(), known.standing()),
                change.education() != null ? change.education() : known.education(),
                either(change.languages(), known.languages()),
                either(change.experience(), known.experience()),
                either(change.skills(), known.skills()),
                either(change.accepts(), known.accepts()));
    }

    private static <T> T either(@Nullable T changed, T known) {
        return Objects.requireNonNullElse(changed, known);
    }
}

package org.talentpool.web.candidate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateCommand.RegisterCandidate;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.eligibility.NationNames;
import org.talentpool.web.body.Lists;
import org.talentpool.web.body.NationName;
import org.talentpool.web.body.SkillName;
import org.talentpool.web.command.Reasoned;

/** A new candidate. Without an id it gets one. */
record CandidateForm(
        @Nullable UUID id,
        @NotBlank @Size(min = 1, max = 200) String name,
        @NotBlank @Email @Size(min = 1, max = 254) String email,
        @NotNull @Past LocalDate birthDate,

        @NotNull @Size(min = 1, max = 10) List<@NotNull @Size(min = 2, max = 60) @NationName String> nationalities,

        @NotNull Standing standing,
        @Nullable Education education,
        @Nullable @Size(max = 50) List<@NotNull @Valid LanguageForm> languages,
        @Nullable @Size(max = 100) List<@NotNull @Valid ExperienceForm> experience,
        @Nullable @Size(max = 100) List<@NotNull @NotBlank @Size(min = 1, max = 100) @SkillName String> skills,
        @Nullable @Valid AcceptsForm accepts,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    RegisterCandidate toCommand() {
        return new RegisterCandidate(
                new CandidateId(id == null ? UUID.randomUUID() : id),
                new Person(name, email, birthDate, Lists.once(Lists.map(nationalities, CandidateForm::code))),
                new Qualifications(
                        standing,
                        education,
                        Lists.map(languages, LanguageForm::toSkill),
                        Lists.map(experience, ExperienceForm::toExperience),
                        Lists.once(skills),
                        accepts == null ? Preferences.ANY : accepts.toPreferences()));
    }

    /** What is stored of a name that was found to be one. */
    static String code(String nation) {
        return NationNames.codeOf(nation).orElseThrow();
    }

    /** It holds a person's data, so it does not show them in a log. */
    @Override
    public String toString() {
        return "CandidateForm[" + id + "]";
    }
}

package org.talentpool.web.candidate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateCommand.ChangeProfile;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.web.body.NationName;
import org.talentpool.web.body.SkillName;
import org.talentpool.web.command.Reasoned;

/** The facts of a candidate that change; those that are not named stay. */
record ProfileForm(
        @Nullable @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*", flags = Pattern.Flag.DOTALL)
        String name,

        @Nullable @Email @Size(min = 1, max = 254) String email,
        @Nullable @Past LocalDate birthDate,

        @Nullable @Size(min = 1, max = 10) List<@NotNull @Size(min = 2, max = 60) @NationName String> nationalities,

        @Nullable Standing standing,
        @Nullable Education education,
        @Nullable @Size(max = 50) List<@NotNull @Valid LanguageForm> languages,
        @Nullable @Size(max = 100) List<@NotNull @Valid ExperienceForm> experience,
        @Nullable @Size(max = 100) List<@NotNull @NotBlank @Size(min = 1, max = 100) @SkillName String> skills,
        @Nullable @Valid AcceptsForm accepts,
        @Nullable @PastOrPresent LocalDate effectiveOn,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    ChangeProfile toCommand(CandidateId candidateId) {
        return new ChangeProfile(
                candidateId,
                name,
                email,
                birthDate,
                map(nationalities, CandidateForm::code),
                standing,
                education,
                map(languages, LanguageForm::toSkill),
                map(experience, ExperienceForm::toExperience),
                map(skills, Function.identity()),
                accepts == null ? null : accepts.toPreferences(),
                effectiveOn);
    }

    private static <T, R> @Nullable List<R> map(@Nullable List<T> list, Function<T, R> change) {
        return list == null ? null : list.stream().map(change).distinct().toList();
    }

    /** It holds a person's data, so it does not show them in a log. */
    @Override
    public String toString() {
        return "ProfileForm[]";
    }
}

package org.talentpool.web.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.matching.TieBreak;
import org.talentpool.kernel.policy.MatchingRules;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.kernel.policy.SimilarProfiles;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.body.Lists;
import org.talentpool.web.command.Reasoned;

/** How members of the same score are ordered, and which profiles are of similar nature. */
@Consistent
record MatchingForm(
        @NotNull @Pattern(regexp = ProposalForm.VERSION) String version,
        @NotNull LocalDate validFrom,
        @NotNull @Size(min = 1, max = 10) List<@NotNull TieBreak> tieBreaks,
        @NotNull @Size(max = 50) List<@NotNull @Valid SimilarForm> similar,
        @NotNull @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements ProposalForm, Consistent.Check {
    @Override
    @SuppressWarnings("NullAway") // a body is checked before it is known to be complete
    public void check(BiConsumer<String, String> complaints) {
        if (tieBreaks != null
                && tieBreaks.stream().allMatch(Objects::nonNull)
                && !tieBreaks.isEmpty()
                && !MatchingRules.isWhole(tieBreaks)) {
            complaints.accept("tieBreaks", "must name each once and end with CANDIDATE_ID");
        }
    }

    @Override
    public PolicyRules toRules() {
        return new MatchingRules(tieBreaks, Lists.once(Lists.map(similar, SimilarForm::toPair)));
    }

    /** Two profiles of similar nature, whichever is named first. */
    @Consistent
    record SimilarForm(@NotNull Profile one, @NotNull Profile other) implements Consistent.Check {
        @Override
        @SuppressWarnings("NullAway") // a body is checked before it is known to be complete
        public void check(BiConsumer<String, String> complaints) {
            if (one != null && one == other) {
                complaints.accept("other", "must be another profile");
            }
        }

        SimilarProfiles toPair() {
            return new SimilarProfiles(one, other);
        }
    }
}

package org.talentpool.web.candidate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.web.body.Lists;

/** What a candidate accepts; whatever is not named does not matter to it. */
record AcceptsForm(
        @Nullable @Size(max = 10) List<@NotNull Regime> regimes,
        @Nullable Grade lowestGrade,
        @Nullable LocalDate from) {
    Preferences toPreferences() {
        return new Preferences(Lists.once(regimes), lowestGrade, from);
    }
}

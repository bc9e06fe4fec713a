package org.talentpool.kernel.candidate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.grade.Grade;

/**
 * What a candidate accepts; it decides like an essential criterion.
 *
 * @param regimes empty: any
 * @param lowestGrade lowest grade that an appointment may start at; none: any
 * @param from first day of availability; none: at once
 */
public record Preferences(
        List<Regime> regimes,
        @Nullable Grade lowestGrade,
        @Nullable LocalDate from) {
    /** Accepts whatever is proposed. */
    public static final Preferences ANY = new Preferences(List.of(), null, null);

    public Preferences {
        regimes = regimes == null ? List.of() : List.copyOf(regimes);
    }
}

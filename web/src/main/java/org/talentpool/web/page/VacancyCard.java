package org.talentpool.web.page;

import java.util.List;
import java.util.Locale;
import org.talentpool.kernel.matching.VacanciesView;

/** A vacancy on the start page, with its best matches. */
record VacancyCard(VacanciesView.Item vacancy, List<MatchLine> matches) {
    /** The profile in words. */
    public String profile() {
        String words = vacancy.profile().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

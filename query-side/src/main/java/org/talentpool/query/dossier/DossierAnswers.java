package org.talentpool.query.dossier;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.dossier.DossierQuery.GetApplicationDossier;
import org.talentpool.kernel.dossier.DossierQuery.GetVacancyDossier;
import org.talentpool.kernel.dossier.DossierView;
import org.talentpool.kernel.history.HistoryFilter;
import org.talentpool.query.history.HistoryRow;
import org.talentpool.query.history.HistoryRows;

/** Answers with the file of a decision about a post or about an application. */
@Component
class DossierAnswers {
    /** What decides the fate of an application. */
    private static final String[] FATE = {
        "application.ApplicationScreened",
        "application.ApplicantListed",
        "application.ApplicationRejected",
        "application.ApplicationWithdrawn"
    };

    private final HistoryRows rows;
    private final Filing filing;

    DossierAnswers(HistoryRows rows, Filing filing) {
        this.rows = rows;
        this.filing = filing;
    }

    @QueryHandler
    Optional<DossierView> handle(GetVacancyDossier query) {
        return decision(query.postId().toString(), query.position())
                .map(row -> filing.ofPost(query.postId().value(), row));
    }

    @QueryHandler
    Optional<DossierView> handle(GetApplicationDossier query) {
        var application = query.applicationId();
        return decision(application, query.position()).map(row -> filing.ofApplication(application.value(), row));
    }

    private Optional<HistoryRow> decision(ApplicationId application, @Nullable Long position) {
        return position == null ? last(application) : decision(application.toString(), position);
    }

    private Optional<HistoryRow> decision(String stream, long position) {
        return rows.at(position).filter(row -> row.place().stream().equals(stream));
    }

    private Optional<HistoryRow> last(ApplicationId application) {
        List<HistoryRow> fate =
                rows.after(-1, HistoryFilter.about(application.value()).only(FATE), Integer.MAX_VALUE);
        return fate.stream()
                .filter(row -> row.place().stream().equals(application.toString()))
                .reduce((_, later) -> later);
    }
}

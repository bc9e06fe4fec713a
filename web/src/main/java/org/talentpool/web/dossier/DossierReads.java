package org.talentpool.web.dossier;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.dossier.DossierQuery.GetApplicationDossier;
import org.talentpool.kernel.dossier.DossierQuery.GetVacancyDossier;
import org.talentpool.kernel.dossier.DossierView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.disclosure.Reader;
import org.talentpool.web.query.Asking;

/** Shows the complete file of a decision, as JSON or as PDF, once it is kept that it is shown. */
@Tag(name = "Dossiers")
@RestController
@RequestMapping(
        path = "/api",
        produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PDF_VALUE})
class DossierReads {
    private static final String PLACE = "place of the decision in the log";

    private final Dossiers dossiers;

    DossierReads(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/vacancies/{postId}/decisions/{position}/dossier")
    DossierView ofVacancy(
            @PathVariable UUID postId,
            @Parameter(description = PLACE) @PathVariable long position,
            Asking asking,
            Reader reader) {
        return dossiers.shown(new GetVacancyDossier(new PostId(postId), position), asking, reader);
    }

    @GetMapping("/applications/{id}/dossier")
    DossierView ofApplication(
            @PathVariable UUID id,
            @Parameter(description = PLACE + "; without it the one that decided its fate last")
                    @RequestParam(required = false)
                    @Nullable
                    Long position,
            Asking asking,
            Reader reader) {
        return dossiers.shown(new GetApplicationDossier(new ApplicationId(id), position), asking, reader);
    }
}

package org.talentpool.web.dossier;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.dossier.DossierQuery;
import org.talentpool.kernel.dossier.DossierQuery.GetApplicationDossier;
import org.talentpool.kernel.dossier.DossierQuery.GetVacancyDossier;
import org.talentpool.kernel.dossier.DossierView;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.web.disclosure.Disclosures;
import org.talentpool.web.disclosure.Reader;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Questions;

/** Asks for files of decisions, and hands them out once it is kept that they are. */
@Component
public class Dossiers {
    private static final Map<String, String> SUBJECTS = Map.of("post", "postId", "application", "applicationId");

    private final Questions questions;
    private final Disclosures disclosures;

    Dossiers(Questions questions, Disclosures disclosures) {
        this.questions = questions;
        this.disclosures = disclosures;
    }

    DossierView shown(DossierQuery query, Asking asking, Reader reader) {
        DossierView dossier = questions.ask(query, DossierView.class, asking);
        disclosures.ofFile(reader, DisclosureKind.DOSSIER, dossier.subject(), Persons.in(dossier));
        return dossier;
    }

    /** Whether there is a file of such a decision: only posts and applications have some. */
    public static boolean isFiled(HistoryView.Item decision) {
        return decision.changes().containsKey(SUBJECTS.getOrDefault(family(decision), ""));
    }

    /** @throws Refusal NOT_FOUND if there is no file of such a decision */
    public DossierView of(HistoryView.Item decision, Asking asking, Reader reader) {
        if (!isFiled(decision)) throw Refusal.of(RefusalCode.NOT_FOUND, "There is no file of this decision.");
        var family = family(decision);
        var subject = UUID.fromString(String.valueOf(decision.changes().get(SUBJECTS.getOrDefault(family, ""))));
        return shown(
                family.equals("post")
                        ? new GetVacancyDossier(new PostId(subject), decision.position())
                        : new GetApplicationDossier(new ApplicationId(subject), decision.position()),
                asking,
                reader);
    }

    private static String family(HistoryView.Item decision) {
        return decision.type().substring(0, decision.type().indexOf('.'));
    }
}

package org.talentpool.web.vacancy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.web.disclosure.Disclosures;
import org.talentpool.web.disclosure.Reader;

/** Keeps who is shown with a match what was found on age and nationality. */
@Component
public class Eligibilities {
    private final Disclosures disclosures;

    Eligibilities(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** @param subject post or candidate that was asked for; none where all vacancies are shown */
    public void shown(Reader reader, @Nullable UUID subject, Collection<MatchView> matches) {
        if (!Discretion.mayKnow(reader.role())) return;
        List<UUID> candidates =
                matches.stream().map(MatchView::candidateId).distinct().toList();
        disclosures.of(reader, DisclosureKind.MATCHES, subject, candidates);
    }
}

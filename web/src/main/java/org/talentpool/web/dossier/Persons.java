package org.talentpool.web.dossier;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.dossier.DossierView;
import org.talentpool.web.disclosure.ProtectedFacts;

/** Whose data a dossier shows. */
final class Persons {
    private Persons() {}

    static Set<UUID> in(DossierView dossier) {
        var persons = new LinkedHashSet<UUID>();
        Stream.of(dossier.selection(), dossier.earlier(), dossier.later(), dossier.alsoDecided())
                .map(ProtectedFacts::namedIn)
                .forEach(persons::addAll);
        ProtectedFacts.named(dossier.decision()).ifPresent(persons::add);
        if (dossier.consideration() != null)
            dossier.consideration().items().stream()
                    .filter(item -> !item.erased())
                    .map(ConsiderationView.Item::candidateId)
                    .forEach(persons::add);
        return persons;
    }
}

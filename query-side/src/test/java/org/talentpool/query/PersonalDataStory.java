package org.talentpool.query;

import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.disclosure.DisclosureEvent.DataDisclosed;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.privacy.ErasureStep;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureAdvanced;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureCompleted;
import org.talentpool.kernel.privacy.PrivacyEvent.PersonalDataExported;
import org.talentpool.kernel.privacy.StoreCount;

/** What is done with the data of persons: shown to others, handed out, forgotten. */
final class PersonalDataStory {
    private final Story story;

    PersonalDataStory(Story story) {
        this.story = story;
    }

    void disclose(UUID candidate, List<UUID> shown) {
        story.tell(
                new DataDisclosed(UUID.randomUUID(), DisclosureKind.MATCHES, null, shown, "GET /any"),
                new DataDisclosed(
                        UUID.randomUUID(), DisclosureKind.PROFILE, candidate, List.of(candidate), "GET /any"));
    }

    void erase(UUID candidate) {
        story.tell(
                new PersonalDataExported(candidate),
                new CandidateErased(candidate),
                new ErasureAdvanced(candidate, ErasureStep.KEYS_DESTROYED, List.of()),
                new ErasureAdvanced(candidate, ErasureStep.STORES_BLANKED, List.of(new StoreCount("any", 1))),
                new ErasureCompleted(candidate, List.of(), 14));
    }
}

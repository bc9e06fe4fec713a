package org.talentpool.query.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.privacy.ErasureStep;
import org.talentpool.kernel.privacy.ErasureView;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureAdvanced;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureCompleted;
import org.talentpool.kernel.privacy.PrivacyEvent.PersonalDataExported;
import org.talentpool.kernel.privacy.PrivacyQuery.GetErasure;
import org.talentpool.kernel.privacy.StoreCount;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

@WithAnswers
class ErasureAnswersIT {
    @Autowired
    Story story;

    @Test
    void it_tells_how_far_an_erasure_has_come() {
        var person = new Scene(story).candidate();
        var question = new GetErasure(new CandidateId(person));
        story.tell(new PersonalDataExported(person));
        assertThat(story.ask(question, ErasureView.class)).isNull();

        story.decidedWith(Map.of("reasonCode", "ASKED"));
        story.tell(new CandidateErased(person));
        story.decidedWith(Map.of());
        var requested = story.ask(question, ErasureView.class);
        assertThat(requested.state()).isEqualTo(ErasureStep.REQUESTED);
        assertThat(requested.reasonCode()).isEqualTo("ASKED");

        var emptied = new StoreCount("readmodel.candidate", 1);
        story.tell(
                new ErasureAdvanced(person, ErasureStep.KEYS_DESTROYED, List.of()),
                new ErasureAdvanced(person, ErasureStep.STORES_BLANKED, List.of(emptied)));
        assertThat(story.ask(question, ErasureView.class).state()).isEqualTo(ErasureStep.STORES_BLANKED);

        var late = new StoreCount("command.credential", 1);
        story.tell(new ErasureCompleted(person, List.of(late), 14));
        var completed = story.ask(question, ErasureView.class);
        assertThat(completed.state()).isEqualTo(ErasureStep.COMPLETED);
        assertThat(completed.completedAt()).isAfter(completed.requestedAt());
        assertThat(completed.emptied()).containsExactly(emptied, late);
        assertThat(completed.storesScanned()).isEqualTo(14);
    }
}

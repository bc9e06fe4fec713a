package org.talentpool.web.privacy;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.privacy.ErasureView;
import org.talentpool.kernel.privacy.PrivacyQuery.GetErasure;
import org.talentpool.kernel.privacy.PrivacyQuery.GetRetention;
import org.talentpool.kernel.privacy.RetentionView;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Questions;

/** Shows how long a person is kept, and how far its erasure has come. */
@Tag(name = "Privacy")
@RestController
@RequestMapping(path = "/api/candidates/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class PrivacyReads {
    private final Questions questions;

    PrivacyReads(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/erasure")
    ErasureView erasure(@PathVariable UUID id, Asking asking) {
        asking.mustOwn(id);
        return questions.ask(new GetErasure(new CandidateId(id)), ErasureView.class, asking);
    }

    @GetMapping("/retention")
    RetentionView retention(@PathVariable UUID id, Asking asking) {
        asking.mustOwn(id);
        return questions.ask(new GetRetention(new CandidateId(id)), RetentionView.class, asking);
    }
}

package org.talentpool.web.contract;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.contract.ContractQuery.GetContract;
import org.talentpool.kernel.contract.ContractView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Questions;

/** Shows the contract of whoever is in a post. */
@Tag(name = "Contracts")
@RestController
class ContractReads {
    private final Questions questions;

    ContractReads(Questions questions) {
        this.questions = questions;
    }

    @GetMapping(path = "/api/posts/{id}/contract", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ContractView> one(@PathVariable UUID id, Asking asking) {
        ContractView view = questions.ask(new GetContract(new PostId(id)), ContractView.class, asking);
        return Questions.versioned(view, view.version());
    }
}

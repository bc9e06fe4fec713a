package org.talentpool.web.statement;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.web.disclosure.Disclosures;
import org.talentpool.web.disclosure.Reader;
import org.talentpool.web.query.Asking;

/** Shows a candidate's statement, as JSON or as PDF. */
@Tag(name = "Statements")
@RestController
@RequestMapping(
        path = "/api/candidates/{id}/statement",
        produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PDF_VALUE})
class StatementReads {
    private final Statements statements;
    private final Disclosures disclosures;

    StatementReads(Statements statements, Disclosures disclosures) {
        this.statements = statements;
        this.disclosures = disclosures;
    }

    @GetMapping
    StatementView statement(@PathVariable UUID id, Asking asking, Reader reader) {
        asking.mustOwn(id);
        var statement = statements.of(id, asking);
        disclosures.of(reader, DisclosureKind.STATEMENT, id);
        return statement;
    }
}

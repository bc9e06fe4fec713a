package org.talentpool.web.operations;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.operations.ProjectionsView;
import org.talentpool.web.query.Asking;

/** Shows how far each processing group has come. */
@Tag(name = "Operations")
@RestController
@RequestMapping(path = "/api/operations", produces = MediaType.APPLICATION_JSON_VALUE)
class OperationsReads {
    private final Groups groups;

    OperationsReads(Groups groups) {
        this.groups = groups;
    }

    @GetMapping("/projections")
    ProjectionsView projections(Asking asking) {
        return groups.all(asking);
    }
}

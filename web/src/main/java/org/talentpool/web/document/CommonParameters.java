package org.talentpool.web.document;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.talentpool.web.query.Paging;

/** Headers and parameters that many routes take. */
final class CommonParameters {
    private static final int LONGEST_HEADER = 200;

    private CommonParameters() {}

    static List<Parameter> ofCommands() {
        return List.of(
                header("Idempotency-Key", "The same key and body are carried out once and answered alike."),
                header("If-Match", "The version that was seen, in quotes; 412 if there is a newer one."),
                header("X-Request-Id", "The client's own name for its request, kept with the decision."),
                header("X-Correlation-Id", "What this request belongs to, kept with the decision."));
    }

    static List<Parameter> ofReads() {
        Schema<Object> instant = typed("string").format("date-time");
        Schema<Object> position = typed("integer").format("int64").minimum(BigDecimal.ZERO);
        return List.of(
                query("asOf", "Answers as the state was at that instant, up to and including it.", instant),
                query("minPosition", "Waits up to 2 s until this position of the event log is included.", position));
    }

    static List<Parameter> ofReaders() {
        return List.of(header("X-Purpose", "What protected data is read for, kept with the record of the reading."));
    }

    static List<Parameter> ofLists() {
        Schema<Object> limit = typed("integer")
                .format("int32")
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(Paging.MOST))
                ._default(Paging.DEFAULT);
        return List.of(
                query("limit", "Most items of a page.", limit),
                query("cursor", "Where the page starts, from the link to it.", typed("string")));
    }

    private static Parameter header(String name, String description) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(description)
                .schema(typed("string").minLength(1).maxLength(LONGEST_HEADER));
    }

    private static Parameter query(String name, String description, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }

    static Schema<Object> typed(String type) {
        Schema<Object> schema = new Schema<>();
        schema.setTypes(Set.of(type));
        return schema;
    }
}

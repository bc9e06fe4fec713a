package org.talentpool.web.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the OpenAPI document says about the routes that write. */
final class Contract {
    private final JsonNode document;

    Contract(String document) {
        this.document = JsonMapper.shared().readTree(document);
    }

    List<WriteRoute> writeRoutes() {
        List<WriteRoute> routes = new ArrayList<>();
        document.path("paths").properties().forEach(path -> {
            JsonNode post = path.getValue().path("post");
            if (!post.isMissingNode()) {
                JsonNode schema = post.at("/requestBody/content/application~1json/schema");
                routes.add(new WriteRoute(path.getKey(), resolve(schema)));
            }
        });
        return routes;
    }

    /** The schema that a reference stands for. */
    JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (reference.isEmpty()) {
            return schema;
        }
        return Objects.requireNonNull(document.at(reference.substring(1)), reference);
    }

    /** @param body schema of the body */
    record WriteRoute(String path, JsonNode body) {}
}

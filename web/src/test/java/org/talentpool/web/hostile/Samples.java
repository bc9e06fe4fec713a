package org.talentpool.web.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Makes a value that a schema allows, with every member that it names. */
final class Samples {
    private final Contract contract;

    Samples(Contract contract) {
        this.contract = contract;
    }

    Object of(String member, JsonNode reference) {
        JsonNode schema = contract.resolve(reference);
        if (schema.path("enum").isArray()) {
            return schema.path("enum").get(0).asString();
        }
        return switch (schema.path("type").asString("object")) {
            case "object" -> object(schema);
            case "array" -> new ArrayList<>(List.of(of(member, schema.path("items"))));
            case "integer" -> Math.max(1, schema.path("minimum").asInt(1));
            case "number" -> Math.max(1, schema.path("minimum").asInt(1));
            case "boolean" -> true;
            default -> text(member, schema);
        };
    }

    private Map<String, Object> object(JsonNode schema) {
        Map<String, Object> members = new LinkedHashMap<>();
        schema.path("properties")
                .properties()
                .forEach(member -> members.put(member.getKey(), of(member.getKey(), member.getValue())));
        return members;
    }

    private static String text(String member, JsonNode schema) {
        if (schema.has("example")) {
            return schema.path("example").asString();
        }
        return switch (schema.path("format").asString("")) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> member.equals("birthDate") ? "1990-05-17" : "2027-01-15";
            case "email" -> UUID.randomUUID() + "@example.org";
            default -> member.equals("nationalities") ? "BE" : "Sample.of-" + member;
        };
    }
}

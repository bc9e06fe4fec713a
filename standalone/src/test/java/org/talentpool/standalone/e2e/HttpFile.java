package org.talentpool.standalone.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A request file, as HTTP clients of editors read it: variables, then requests that begin with {@code ###}. */
record HttpFile(Map<String, String> variables, List<Request> requests) {
    record Request(String title, String method, String url, Map<String, String> headers, String body) {}

    /** @param overrides stand in for variables of the file */
    static HttpFile read(Path file, Map<String, String> overrides) throws IOException {
        String[] parts = Files.readString(file).split("(?m)^### ", -1);
        var variables = new LinkedHashMap<String, String>();
        parts[0].lines().filter(line -> line.startsWith("@")).forEach(line -> {
            String[] nameAndValue = line.substring(1).split(" = ", 2);
            variables.put(nameAndValue[0], nameAndValue[1]);
        });
        variables.putAll(overrides);
        var requests = Arrays.stream(parts)
                .skip(1)
                .map(part -> request(fill(part, variables)))
                .toList();
        return new HttpFile(variables, requests);
    }

    private static Request request(String text) {
        String[] headAndBody = text.split("\n\n", 2);
        var head = headAndBody[0].lines().toList();
        String[] methodAndUrl = head.get(1).split(" ", 2);
        var headers = head.stream()
                .skip(2)
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        String body = headAndBody.length > 1 ? headAndBody[1].strip() : "";
        return new Request(head.getFirst(), methodAndUrl[0], methodAndUrl[1], headers, body);
    }

    private static String fill(String text, Map<String, String> variables) {
        String filled = text;
        for (var variable : variables.entrySet()) {
            filled = filled.replace("{{" + variable.getKey() + "}}", variable.getValue());
        }
        return filled;
    }
}

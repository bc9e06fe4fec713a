package org.talentpool.standalone.e2e;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The file by which the processes are started where there is an engine for containers. */
record ComposeFile(Map<String, Map<String, Object>> services) {
    private static final Pattern WITH_DEFAULT = Pattern.compile("\\$\\{[A-Z_]+:-([^}]*)}");

    static ComposeFile read() {
        return new ComposeFile(services(everything("docker-compose.yml")));
    }

    /** @param name from the root of the repository */
    static Map<String, Object> everything(String name) {
        try (var file = Files.newBufferedReader(Path.of("..", name))) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Map<String, Object>> services(Map<String, Object> everything) {
        return (Map<String, Map<String, Object>>) everything.get("services");
    }

    @SuppressWarnings("unchecked")
    List<String> startLine(String service) {
        return (List<String>) services.get(service).get("entrypoint");
    }

    /** As it is where the caller's environment says nothing else. */
    @SuppressWarnings("unchecked")
    Map<String, String> environment(String service) {
        return ((Map<String, Object>) services.get(service).get("environment"))
                .entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                entry -> WITH_DEFAULT
                                        .matcher(entry.getValue().toString())
                                        .replaceAll("$1")));
    }

    /** The names of the files in which the service finds its secrets. */
    @SuppressWarnings("unchecked")
    Map<String, String> secrets(String service) {
        return ((List<Map<String, String>>) services.get(service).get("secrets"))
                .stream().collect(toMap(secret -> secret.get("target"), secret -> secret.get("source")));
    }
}

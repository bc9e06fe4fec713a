package org.talentpool.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** What starts everything with one command, as far as it can be judged where no container can run. */
class ComposeTest {
    private static final Path FILE = Path.of("../docker-compose.yml");
    /** Read by the Java machine and by Axon before there are properties. */
    private static final Set<String> NO_PROPERTIES = Set.of("JAVA_TOOL_OPTIONS", "AXONIQ_UPDATE_CHECKER_DISABLED");

    @Test
    void each_service_is_of_an_exact_version_watched_limited_and_cannot_write_where_it_need_not() throws IOException {
        assertThat(services()).hasSizeGreaterThan(4).allSatisfy((name, service) -> {
            assertThat(String.valueOf(service.get("image"))).as(name).matches("[^:]+:v?\\d+\\.\\d+[\\w.-]*");
            assertThat(map(service, "healthcheck").get("test")).as(name).isNotNull();
            assertThat(map(map(map(service, "deploy"), "resources"), "limits"))
                    .as(name)
                    .containsKeys("cpus", "memory");
            assertThat(service.get("read_only")).as(name).isEqualTo(true);
            assertThat(service.get("restart")).as(name).isEqualTo("unless-stopped");
        });
    }

    @Test
    void ports_are_open_to_this_machine_alone() throws IOException {
        assertThat(services())
                .allSatisfy((name, service) -> assertThat(list(service, "ports"))
                        .as(name)
                        .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:")));
    }

    @Test
    void no_secret_is_in_the_file() throws IOException {
        assertThat(services())
                .allSatisfy((name, service) -> environment(service).forEach((key, value) -> {
                    if (key.matches(".*(PASSWORD|SECRET|TOKEN).*"))
                        assertThat(value).as("%s %s", name, key).matches("\\$\\{\\w+(:-|:\\?[^}]*)?}|/run/secrets/.*");
                }));
        assertThat(map(file(), "secrets").values())
                .allSatisfy(secret ->
                        assertThat(((Map<?, ?>) secret).keySet().toString()).isIn("[environment]", "[file]"));
    }

    @Test
    void whatever_lasts_is_on_a_volume_that_is_declared() throws IOException {
        var declared = map(file(), "volumes").keySet();
        assertThat(services())
                .allSatisfy((name, service) -> assertThat(list(service, "volumes").stream()
                                .map(volume -> volume.split(":")[0])
                                .filter(source -> !source.startsWith(".")))
                        .as(name)
                        .allSatisfy(source -> assertThat(declared).contains(source)));
    }

    @Test
    void files_that_are_mounted_exist() throws IOException {
        assertThat(services())
                .allSatisfy((name, service) -> assertThat(list(service, "volumes").stream()
                                .map(volume -> volume.split(":")[0])
                                .filter(source -> source.startsWith("./")))
                        .allSatisfy(source ->
                                assertThat(FILE.resolveSibling(source)).as(name).exists()));
    }

    @Test
    void every_setting_of_our_processes_is_a_property_that_somebody_reads() throws IOException {
        var known = new KnownProperties();
        assertThat(services()).allSatisfy((name, service) -> {
            if (!ofOurs(service)) return;
            assertThat(environment(service).keySet().stream().filter(key -> !NO_PROPERTIES.contains(key)))
                    .as(name)
                    .allSatisfy(key -> assertThat(known.reads(key)).as(key).isTrue());
        });
        assertThat(known.reads("TALENTPOOL_OIDC_CLIENTID")).isTrue();
        assertThat(known.reads("TALENTPOOL_OIDC_CLIENTIDS")).isFalse();
    }

    private static boolean ofOurs(Map<String, Object> service) {
        return service.containsKey("build")
                && !String.valueOf(service.get("image")).contains("identity");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() throws IOException {
        return (Map<String, Map<String, Object>>) (Map<String, ?>) map(file(), "services");
    }

    private static Map<String, Object> file() throws IOException {
        return new Yaml(new LoaderOptions()).load(Files.readString(FILE));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String key) {
        return (Map<String, Object>) from.getOrDefault(key, Map.of());
    }

    private static List<String> list(Map<String, Object> from, String key) {
        return Stream.of(from.getOrDefault(key, List.of()))
                .flatMap(entries -> ((List<?>) entries).stream())
                .map(String::valueOf)
                .toList();
    }

    private static Map<String, String> environment(Map<String, Object> service) {
        var found = new TreeMap<String, String>();
        map(service, "environment").forEach((key, value) -> found.put(key, String.valueOf(value)));
        return found;
    }
}

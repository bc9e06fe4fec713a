package org.talentpool.standalone.documents;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.json.JsonMapper;

/** Properties that Spring Boot, Axon and other libraries describe, and those of our own records and files. */
final class KnownProperties {
    private static final String DESCRIPTIONS = "classpath*:META-INF/*spring-configuration-metadata.json";
    private static final String OURS = "org.talentpool";
    private static final List<String> OUR_FILES =
            List.of("application.properties", "event-log.properties", "web.properties");
    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("[\"{](talentpool(?:\\.[a-z0-9-]+)+)[\":=}]");
    private static final String MAP = "java.util.Map";

    private final Set<String> names = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    KnownProperties() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources(DESCRIPTIONS)) {
            try (var in = file.getInputStream()) {
                for (var property : JsonMapper.shared().readTree(in).path("properties")) {
                    var name = squeezed(property.path("name").asString());
                    (property.path("type").asString("").startsWith(MAP) ? prefixes : names).add(name);
                }
            }
        }
        // Described nowhere: read before properties are bound.
        names.add(squeezed("spring.config.import"));
        for (var file : OUR_FILES) {
            PropertiesLoaderUtils.loadAllProperties(file)
                    .stringPropertyNames()
                    .forEach(name -> names.add(squeezed(name)));
        }
        addOurs();
        addNamed();
    }

    /** @param variable of the environment, by whose name Spring finds the property without dots, dashes and capitals */
    boolean reads(String variable) {
        var name = squeezed(variable);
        return names.contains(name) || prefixes.stream().anyMatch(name::startsWith);
    }

    private void addOurs() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var found : scan.findCandidateComponents(OURS)) {
            try {
                var type = Class.forName(found.getBeanClassName());
                add(type.getAnnotation(ConfigurationProperties.class).value(), type);
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException(missing);
            }
        }
    }

    /** Read one by one, by their names. */
    private void addNamed() throws IOException {
        try (var modules = Files.newDirectoryStream(ROOT)) {
            for (var module : modules) addNamed(module.resolve("src/main/java"));
        }
    }

    private void addNamed(Path sources) throws IOException {
        if (!Files.isDirectory(sources)) return;
        try (var files = Files.walk(sources)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                NAMED.matcher(Files.readString(file)).results().forEach(name -> names.add(squeezed(name.group(1))));
            }
        }
    }

    private void add(String prefix, Class<?> type) {
        if (!type.isRecord()) return;
        for (RecordComponent part : type.getRecordComponents()) {
            var name = prefix + "." + part.getName();
            names.add(squeezed(name));
            add(name, part.getType());
        }
    }

    private static String squeezed(String name) {
        return name.replaceAll("[._-]", "").toLowerCase(Locale.ROOT);
    }
}

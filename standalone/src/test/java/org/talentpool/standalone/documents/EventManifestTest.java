package org.talentpool.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.EventCatalogue;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.TypeName;

/** Every field of every event is classified in the manifest, as its type says. */
class EventManifestTest {
    private static final Path MANIFEST = Path.of("../docs/privacy-manifest.csv");
    private static final String EVENT = "event ";

    @Test
    void every_field_of_every_event_is_classified_and_no_other() throws IOException {
        if (Boolean.getBoolean("manifest.write")) write();

        assertThat(manifest()).isEqualTo(fields());
    }

    /** Class of each field, by its name behind that of its type. */
    private static Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        for (var type : EventCatalogue.types()) {
            var name = type.getAnnotation(TypeName.class).value();
            Stream.of(type.getRecordComponents())
                    .forEach(field -> fields.put(EVENT + name + "," + field.getName(), kind(field)));
        }
        return fields;
    }

    private static String kind(RecordComponent field) {
        if (field.getType() == Personal.class) return "personal";
        return field.isAnnotationPresent(DataSubject.class) || field.getName().startsWith("candidateId")
                ? "pseudonymous"
                : "none";
    }

    private static Map<String, String> manifest() throws IOException {
        var lines = new TreeMap<String, String>();
        Files.readAllLines(MANIFEST).stream()
                .filter(line -> line.startsWith(EVENT))
                .forEach(line -> {
                    var parts = line.split(",", 4);
                    lines.put(parts[0] + "," + parts[1], parts[2]);
                });
        return lines;
    }

    private static void write() throws IOException {
        var tables = Files.readAllLines(MANIFEST).stream().filter(line -> !line.startsWith(EVENT));
        var events = fields().entrySet().stream()
                .map(field -> field.getKey() + "," + field.getValue()
                        + (field.getValue().equals("personal") ? ",the key is destroyed" : ","));
        Files.write(MANIFEST, Stream.concat(tables, events).toList());
    }
}

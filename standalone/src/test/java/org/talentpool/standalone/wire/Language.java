package org.talentpool.standalone.wire;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;

/** What processes say to each other, found in the compiled code. */
final class Language {
    private static final ImportOption NO_TEST_JARS = location -> !location.contains("-tests.jar");
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(NO_TEST_JARS)
            .importPackages("org.talentpool");

    private Language() {}

    static Stream<Class<?>> commands() {
        return records("Command");
    }

    static Stream<Class<?>> questions() {
        return records("Query");
    }

    /** What the handlers of questions say that they answer. */
    static Stream<Type> answers() {
        return CODE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(QueryHandler.class))
                .map(method -> method.reflect().getGenericReturnType())
                .distinct();
    }

    private static Stream<Class<?>> records(String family) {
        return CODE.stream()
                .filter(type -> type.getPackageName().startsWith("org.talentpool.kernel"))
                .filter(JavaClass::isRecord)
                .filter(type -> type.getAllRawInterfaces().stream()
                        .anyMatch(above -> above.getSimpleName().endsWith(family)))
                .map(JavaClass::reflect);
    }
}

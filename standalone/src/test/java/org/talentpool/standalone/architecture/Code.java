package org.talentpool.standalone.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled code that the rules look at. */
final class Code {
    static final String KERNEL = "org.talentpool.kernel..";
    static final String EVENT_LOG = "org.talentpool.eventlog..";
    static final String COMMAND = "org.talentpool.command..";
    static final String QUERY = "org.talentpool.query..";
    static final String WEB = "org.talentpool.web..";
    static final String STANDALONE = "org.talentpool.standalone..";

    private static final ImportOption NO_TEST_JARS = location -> !location.contains("-tests.jar");

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(NO_TEST_JARS)
            .importPackages("org.talentpool");

    private Code() {}

    /** All modules, without tests. */
    static JavaClasses production() {
        return PRODUCTION;
    }

    /** Classes that break a rule on purpose. */
    static JavaClasses planted(Class<?>... violations) {
        return new ClassFileImporter().importClasses(violations);
    }
}

package org.talentpool.standalone.portability;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.dao.DataAccessException;
import org.talentpool.eventlog.portability.DamagedExportException;
import org.talentpool.eventlog.portability.LogExport;
import org.talentpool.eventlog.portability.LogImport;

/** {@code export --to <file> [--keys-to <file>]} and {@code import --from <file> [--keys-from <file>]}, instead of the application. */
public final class Portability {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;
    private static final String USAGE = """
            Usage: export --to <file> [--keys-to <file>]
                   import --from <file> [--keys-from <file>]
            A name that ends with .gz is packed. Settings follow as for the application, such as --talentpool.data-folder=<folder>.""";

    private Portability() {}

    public static boolean isAskedBy(String[] arguments) {
        return arguments.length > 0 && (arguments[0].equals("export") || arguments[0].equals("import"));
    }

    /** @return the exit status: 0 done, 1 refused, 2 not understood */
    public static int run(String... arguments) {
        var errand = Errand.of(arguments);
        if (errand.isEmpty()) {
            System.err.println(USAGE);
            return MISUSED;
        }
        return carryOut(errand.get());
    }

    private static int carryOut(Errand errand) {
        try (var context = start(errand)) {
            if (errand.isExport()) write(context, errand);
            else read(context, errand);
            return DONE;
        } catch (FileAlreadyExistsException taken) {
            System.err.printf("There is a file %s already; it is not replaced%n", taken.getMessage());
        } catch (NoSuchFileException missing) {
            System.err.printf("There is no file %s%n", missing.getMessage());
        } catch (DamagedExportException
                | IllegalStateException
                | DataAccessException
                | IOException
                | SQLException refused) {
            System.err.printf("Refused, nothing was changed: %s%n", refused.getMessage());
        }
        return REFUSED;
    }

    private static void write(ConfigurableApplicationContext context, Errand errand) throws IOException {
        context.getBean(LogExport.class).write(errand.log(), errand.keys(), System.err);
    }

    private static void read(ConfigurableApplicationContext context, Errand errand) throws IOException, SQLException {
        context.getBean(LogImport.class).read(errand.log(), errand.keys(), System.err);
    }

    /** An export leaves the schema as it finds it; an import makes it. */
    private static ConfigurableApplicationContext start(Errand errand) {
        return new SpringApplicationBuilder(PortabilityApplication.class)
                .beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE)
                .web(WebApplicationType.NONE)
                .properties(Map.of("spring.flyway.enabled", !errand.isExport()))
                .run(errand.settings());
    }
}

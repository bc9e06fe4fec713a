package org.talentpool.standalone;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.talentpool.command.CommandSideConfiguration;
import org.talentpool.eventlog.EventLogConfiguration;
import org.talentpool.eventlog.evidence.verify.Verify;
import org.talentpool.query.QuerySideConfiguration;
import org.talentpool.standalone.portability.Portability;
import org.talentpool.web.WebConfiguration;
import org.talentpool.web.account.FirstAccounts;
import org.talentpool.web.session.SessionConfiguration;

/** Everything in one process. Each module brings itself in by its own configuration; only this one's packages are scanned. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({
    EventLogConfiguration.class,
    CommandSideConfiguration.class,
    QuerySideConfiguration.class,
    WebConfiguration.class,
    SessionConfiguration.class,
    FirstAccounts.class
})
public class TalentPool {
    public static void main(String[] arguments) {
        if (Portability.isAskedBy(arguments)) {
            System.exit(Portability.run(arguments));
        }
        if (arguments.length > 0 && arguments[0].equals("verify")) {
            System.exit(Verify.run(System.out, Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        application().run(arguments);
    }

    /** Ready to run. Two modules may each have a class of the same name, so beans go by their full class names. */
    public static SpringApplication application() {
        var application = new SpringApplication(TalentPool.class);
        application.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        return application;
    }
}

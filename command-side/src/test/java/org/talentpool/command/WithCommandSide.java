package org.talentpool.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.talentpool.fortests.PostgresForTests;

/** A test of the command side on a PostgreSQL that the tests of one JVM share: each makes its own ids. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CommandSideApplication.class, properties = "spring.main.web-application-type=none")
@Import(PostgresForTests.class)
public @interface WithCommandSide {}

package org.talentpool.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.talentpool.fortests.PostgresForTests;

/** A test of answers on a PostgreSQL that the tests of one JVM share: each tells of its own ids and asks for no others. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = AnswersApplication.class, properties = "spring.main.web-application-type=none")
@Import(PostgresForTests.class)
public @interface WithAnswers {}

package org.talentpool.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.talentpool.fortests.PostgresForTests;

/** A test of the event log on a PostgreSQL of its own, with the sample domain on top. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = SampleApplication.class)
@Import(PostgresForTests.class)
public @interface WithEventLog {}

package org.talentpool.eventlog.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How commands are carried out.
 *
 * @param atOnce how many at a time; most hold a database connection for one statement only
 * @param retries how often a lost race is tried again before it is given up
 */
@ConfigurationProperties("talentpool.commands")
record CommandProperties(
        @DefaultValue("32") int atOnce, @DefaultValue("10") int retries) {}

package org.talentpool.query.rebuild;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How projections are built anew.
 *
 * @param workers parts of the log that are read at the same time; each holds two database connections
 */
@ConfigurationProperties("talentpool.rebuild")
record RebuildProperties(@DefaultValue("2") int workers) {}

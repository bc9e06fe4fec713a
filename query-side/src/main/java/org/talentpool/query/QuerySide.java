package org.talentpool.query;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.talentpool.eventlog.EventLogConfiguration;
import org.talentpool.eventlog.OneSide;

/** The answers in a process of their own. Not a configuration by annotation, lest a scan of this module find it. */
@EnableAutoConfiguration
@Import({EventLogConfiguration.class, QuerySideConfiguration.class})
public final class QuerySide {
    private QuerySide() {}

    public static void main(String[] arguments) {
        OneSide.application(QuerySide.class, "query-side").run(arguments);
    }
}

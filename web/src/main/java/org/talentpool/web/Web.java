package org.talentpool.web;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.talentpool.eventlog.OneSide;
import org.talentpool.eventlog.messaging.EdgeMessaging;
import org.talentpool.web.account.FirstAccounts;
import org.talentpool.web.session.SessionConfiguration;

/** The HTTP edge in a process of its own. Not a configuration by annotation, lest a scan of this module find it. */
@EnableAutoConfiguration
@Import({EdgeMessaging.class, WebConfiguration.class, SessionConfiguration.class, FirstAccounts.class})
public final class Web {
    private Web() {}

    public static void main(String[] arguments) {
        OneSide.application(Web.class, "web-edge").run(arguments);
    }
}

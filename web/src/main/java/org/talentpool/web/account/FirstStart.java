package org.talentpool.web.account;

import org.axonframework.spring.config.SpringAxonConfiguration;

/** When the work of a first start is done: commands and queries are answered already, the web server does not listen yet. */
public final class FirstStart {
    public static final int ACCOUNTS = SpringAxonConfiguration.LIFECYCLE_PHASE + 100;
    public static final int DEMO = SpringAxonConfiguration.LIFECYCLE_PHASE + 200;

    private FirstStart() {}
}

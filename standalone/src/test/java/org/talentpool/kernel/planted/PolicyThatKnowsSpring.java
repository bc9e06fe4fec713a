package org.talentpool.kernel.planted;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kernel must not reach a database. */
public class PolicyThatKnowsSpring {
    @Nullable
    JdbcClient tables;
}

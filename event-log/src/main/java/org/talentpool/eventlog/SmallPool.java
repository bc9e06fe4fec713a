package org.talentpool.eventlog;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

/** A few connections beside the main ones, for one purpose. What fails on them quotes no values either. */
public final class SmallPool {
    private SmallPool() {}

    /** @param name by which it is told apart in figures and messages */
    public static HikariDataSource of(
            String name, String url, @Nullable String user, @Nullable String password, int connections) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(1);
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}

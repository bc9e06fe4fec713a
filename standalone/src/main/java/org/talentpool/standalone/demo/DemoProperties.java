package org.talentpool.standalone.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the demo is like.
 *
 * @param size how many candidates
 * @param password for every account of the demo; empty: a random one, shown once
 */
@ConfigurationProperties("talentpool.demo")
record DemoProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("2000") int size,
        @DefaultValue("") String password) {
    /** Never shows the password. */
    @Override
    public String toString() {
        return "DemoProperties[enabled=%s, size=%d]".formatted(enabled, size);
    }
}

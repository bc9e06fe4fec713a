package org.talentpool.standalone.e2e;

/** Whatever answers over HTTP as the application does. */
interface Host {
    String host();

    default Client as(String username) {
        return new Client(host(), username, RunningSystem.PASSWORD);
    }
}

package org.talentpool.eventlog.metadata;

/** Names the versions of the policies that govern what is decided now; whoever decides provides it. */
public interface PolicyLabel {
    String inForce();
}

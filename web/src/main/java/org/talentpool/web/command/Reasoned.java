package org.talentpool.web.command;

import org.jspecify.annotations.Nullable;

/** A body that says why something was decided. */
public interface Reasoned {
    /** Form of a reason code. */
    String CODE = "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,59}$";
    /** Most characters of a reason. */
    int REASON = 4000;
    /** Most characters of an authority. */
    int AUTHORITY = 200;

    @Nullable
    String reasonCode();

    @Nullable
    String reason();

    /** On whose authority, where it is not the actor's own. */
    @Nullable
    String authority();
}

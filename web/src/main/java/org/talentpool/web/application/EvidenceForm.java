package org.talentpool.web.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.talentpool.web.command.Reasoned;

/** Medical evidence. It takes no reason: a reason would be read by others, and could say as much. */
record EvidenceForm(@NotBlank @Size(min = 1, max = 20_000) String evidence) implements Reasoned {
    @Override
    public @Nullable String reasonCode() {
        return null;
    }

    @Override
    public @Nullable String reason() {
        return null;
    }

    @Override
    public @Nullable String authority() {
        return null;
    }

    /** It is nobody's to read but that of one role. */
    @Override
    public String toString() {
        return "EvidenceForm[]";
    }
}

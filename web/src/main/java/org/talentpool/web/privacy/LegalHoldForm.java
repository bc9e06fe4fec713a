package org.talentpool.web.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.web.command.Reasoned;

/** @param holdId names the hold, so that it can be lifted; chosen by the client, such as one for each proceeding */
record LegalHoldForm(
        @NotNull UUID holdId,
        @NotNull @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {}

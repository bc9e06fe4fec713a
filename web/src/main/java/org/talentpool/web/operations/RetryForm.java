package org.talentpool.web.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.talentpool.web.command.Reasoned;

/** All dead letters of a group are to be offered again. */
record RetryForm(
        @Schema(example = "projection-post") @NotNull @Pattern(regexp = DeadLetterReads.GROUP)
        String processingGroup,

        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {}

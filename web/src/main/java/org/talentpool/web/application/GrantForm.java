package org.talentpool.web.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.talentpool.web.command.Reasoned;

/**
 * Accommodation in a selection.
 *
 * @param measures what is done; the panel reads it, so it says nothing of why
 */
record GrantForm(
        @NotBlank @Size(min = 1, max = Reasoned.REASON) String measures,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {}

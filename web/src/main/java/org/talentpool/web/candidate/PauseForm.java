package org.talentpool.web.candidate;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.web.command.Reasoned;

/** @param until last day of the pause; none: until resumed */
record PauseForm(
        @Nullable LocalDate until,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {}

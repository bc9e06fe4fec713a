package org.talentpool.web.requisition;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.web.command.Reasoned;

/** @param validUntil last day of the list; without it each membership counts 12 months from its notification */
record EstablishListForm(
        @Nullable LocalDate validUntil,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {}

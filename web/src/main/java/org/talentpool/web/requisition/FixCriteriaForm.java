package org.talentpool.web.requisition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.talentpool.web.command.Reasoned;
import org.talentpool.web.criteria.CriteriaForm;

/** The criteria of a requisition that was published without. */
record FixCriteriaForm(
        @NotNull @Valid CriteriaForm criteria,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {}

package org.talentpool.kernel.requisition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page, none on the last */
public record RequisitionsView(
        List<RequisitionView> items, @Nullable String next) {}

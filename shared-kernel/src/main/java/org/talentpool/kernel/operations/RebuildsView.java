package org.talentpool.kernel.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rebuilds, the latest first. */
public record RebuildsView(
        List<RebuildView> items, @Nullable String next) {}

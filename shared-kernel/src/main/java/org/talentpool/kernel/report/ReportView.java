package org.talentpool.kernel.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures.
 *
 * @param rows one value per column: text, whole or decimal number, or none
 */
public record ReportView(String name, Instant generatedAt, List<String> columns, List<List<@Nullable Object>> rows) {}

package org.talentpool.query.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table of figures; every report is a bean of this type. */
public interface Report {
    /** As in the address, such as {@code time-to-fill}. */
    String name();

    List<String> columns();

    /** One value per column: text, whole or decimal number, or none. */
    List<List<@Nullable Object>> rows();
}

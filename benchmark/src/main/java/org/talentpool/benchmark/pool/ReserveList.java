package org.talentpool.benchmark.pool;

import java.time.LocalDate;
import java.util.UUID;
import org.talentpool.kernel.matching.ListTerm;

/** @param since the first day on which members of the list were notified */
public record ReserveList(UUID id, boolean established, ListTerm term, LocalDate since) {}

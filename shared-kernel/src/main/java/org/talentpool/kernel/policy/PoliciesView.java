package org.talentpool.kernel.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * @param label names all versions that are in force on the day, as events and matches carry it
 */
public record PoliciesView(LocalDate day, String label, List<PolicyView> items) {}

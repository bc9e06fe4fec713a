package org.talentpool.eventlog.portability;

import java.util.List;
import java.util.Map;

/**
 * What the tables of a module are: carried, or left behind and why. Each module contributes its own; a test looks for tables
 * that nobody has thought of.
 *
 * @param carried truth that the log does not hold, in the order in which it is written
 * @param left the others, by name or as {@code schema.*}, each with the reason
 */
public record TableKinds(List<CarriedTable> carried, Map<String, String> left) {}

package org.talentpool.kernel.contract;

import java.time.LocalDate;
import org.talentpool.kernel.grade.Grade;

/**
 * The step to the higher grade of a twin slot (TW-02).
 *
 * @param advancesOn first day at the grade
 * @param monthsSpared by how many months it comes before the normal time (TW-04)
 */
public record Advancement(Grade grade, LocalDate advancesOn, int monthsSpared) {}

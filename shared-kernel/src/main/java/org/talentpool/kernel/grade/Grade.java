package org.talentpool.kernel.grade;

import static org.talentpool.kernel.grade.GradeFamily.ADMINISTRATIVE;
import static org.talentpool.kernel.grade.GradeFamily.LINGUISTIC;
import static org.talentpool.kernel.grade.GradeFamily.PROFESSIONAL;
import static org.talentpool.kernel.grade.GradeFamily.TECHNICAL;

import org.talentpool.kernel.policy.Applies;

/** The 24 grades of the single salary spine (GR-01), each in its family (GR-03 to GR-06). */
@Applies({"GR-01", "GR-03", "GR-04", "GR-05", "GR-06"})
public enum Grade {
    G1(TECHNICAL),
    G2(ADMINISTRATIVE),
    G3(TECHNICAL),
    G4(TECHNICAL),
    G5(ADMINISTRATIVE),
    G6(TECHNICAL),
    G7(TECHNICAL),
    G8(ADMINISTRATIVE),
    G9(TECHNICAL),
    G10(ADMINISTRATIVE),
    G11(PROFESSIONAL),
    G12(ADMINISTRATIVE),
    G13(LINGUISTIC),
    G14(ADMINISTRATIVE),
    G15(PROFESSIONAL),
    G16(LINGUISTIC),
    G17(PROFESSIONAL),
    G18(LINGUISTIC),
    G19(LINGUISTIC),
    G20(PROFESSIONAL),
    G21(LINGUISTIC),
    G22(PROFESSIONAL),
    G23(PROFESSIONAL),
    G24(PROFESSIONAL);

    private final GradeFamily family;

    Grade(GradeFamily family) {
        this.family = family;
    }

    public GradeFamily family() {
        return family;
    }

    /** Whether this grade is the other or below it; grades of two families do not compare. */
    public boolean isNotAbove(Grade other) {
        return family == other.family && compareTo(other) <= 0;
    }
}

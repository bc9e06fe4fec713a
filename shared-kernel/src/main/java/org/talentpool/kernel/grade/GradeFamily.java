package org.talentpool.kernel.grade;

/** Families of grades; "same or lower grade" makes sense within one of them only (GR-03 to GR-06). */
public enum GradeFamily {
    ADMINISTRATIVE,
    PROFESSIONAL,
    LINGUISTIC,
    TECHNICAL
}

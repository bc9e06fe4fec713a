package org.talentpool.kernel.user;

/** What an account may do. */
public enum Role {
    TALENT_OFFICER,
    HIRING_MANAGER,
    PANEL_MEMBER,
    AUDITOR,
    CANDIDATE,
    /** Decides on accommodation and alone reads the evidence for it (SE-14, DP-04). */
    ACCESSIBILITY_OFFICER,
    ADMIN
}

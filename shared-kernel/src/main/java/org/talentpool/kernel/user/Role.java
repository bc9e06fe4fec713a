package org.talentpool.kernel.user;

/** What an account may do. */
public enum Role {
    TALENT_OFFICER,
    HIRING_MANAGER,
    PANEL_MEMBER,
    AUDITOR,
    CANDIDATE,
    ADMIN
}

package org.talentpool.standalone.demo;

import org.talentpool.kernel.user.Role;

/** Who decides in the story; each has an account to sign in with. */
enum Actor {
    OFFICER("officer", Role.TALENT_OFFICER),
    MANAGER("manager", Role.HIRING_MANAGER),
    PANEL("panel", Role.PANEL_MEMBER),
    AUDITOR("auditor", Role.AUDITOR),
    ACCESSIBILITY("accessibility", Role.ACCESSIBILITY_OFFICER);

    final String username;
    final Role role;

    Actor(String username, Role role) {
        this.username = username;
        this.role = role;
    }
}

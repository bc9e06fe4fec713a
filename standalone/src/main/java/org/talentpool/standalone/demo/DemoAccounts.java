package org.talentpool.standalone.demo;

import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.account.AccountMaker;
import org.talentpool.web.account.RandomPassword;

/** Accounts to look around with: one for each of those who decide in the story, and one for a member of the list. */
@Component
class DemoAccounts {
    private final AccountMaker accounts;
    private final DemoProperties properties;

    DemoAccounts(AccountMaker accounts, DemoProperties properties) {
        this.accounts = accounts;
        this.properties = properties;
    }

    void makeAndShow(CandidateId member) {
        String password = properties.password().isEmpty() ? RandomPassword.next() : properties.password();
        for (var actor : Actor.values()) accounts.registerOrReset(actor.username, password, actor.role, null);
        accounts.registerOrReset("candidate", password, Role.CANDIDATE, member.value());
        System.out.printf(
                "%nDemo accounts: users officer, manager, panel, auditor, accessibility and candidate, password %s (shown this once)%n%n",
                password);
    }
}

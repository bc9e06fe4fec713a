package org.talentpool.kernel.user;

/** What can be asked about accounts. */
public sealed interface UserQuery {
    /** Answers an {@link Account}, or none. */
    record FindAccount(String username) implements UserQuery {}

    /** Answers how many active accounts have the role. */
    record CountAccounts(Role role) implements UserQuery {}
}

package org.talentpool.web.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.talentpool.kernel.user.Account;
import org.talentpool.kernel.user.Role;

/** An account in the form that Spring Security asks for. */
final class ActorDetails implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1L;

    private final Actor actor;
    private final boolean active;
    private @Nullable String password;

    ActorDetails(Account account) {
        this.actor = new Actor(account.username(), setOf(account.roles()), account.candidateId());
        this.active = account.active();
        this.password = account.password().value();
    }

    Actor actor() {
        return actor;
    }

    static List<GrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.name()))
                .toList();
    }

    private static Set<Role> setOf(Collection<Role> roles) {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(actor.roles());
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return actor.username();
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        password = null;
    }
}

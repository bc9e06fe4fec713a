package org.talentpool.command.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_EXISTS;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.command.WithCommandSide;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.kernel.user.Account;
import org.talentpool.kernel.user.PasswordHash;
import org.talentpool.kernel.user.Role;
import org.talentpool.kernel.user.UserCommand.ChangePassword;
import org.talentpool.kernel.user.UserCommand.DeactivateUser;
import org.talentpool.kernel.user.UserCommand.RegisterUser;
import org.talentpool.kernel.user.UserEvent.UserRegistered;
import org.talentpool.kernel.user.UserId;
import org.talentpool.kernel.user.UserQuery.CountAccounts;
import org.talentpool.kernel.user.UserQuery.FindAccount;

@WithCommandSide
class AccountKeepingIT {
    private static final PasswordHash HASH = new PasswordHash("{test}one");
    private static final PasswordHash ANOTHER_HASH = new PasswordHash("{test}two");

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @Autowired
    EventStore log;

    private final UserId user = new UserId("user-" + UUID.randomUUID());

    @Test
    void an_account_is_found_by_its_name_with_the_secret_kept_out_of_the_log() {
        commands.sendAndWait(new RegisterUser(user, HASH, List.of(Role.TALENT_OFFICER, Role.ADMIN), null));
        assertThat(find())
                .contains(new Account(user.username(), HASH, List.of(Role.TALENT_OFFICER, Role.ADMIN), null, true));
        assertThat(log.readEvents(user.toString()).next().getPayload())
                .isEqualTo(new UserRegistered(user.username(), List.of(Role.TALENT_OFFICER, Role.ADMIN), null));
    }

    @Test
    void a_user_name_is_taken_once() {
        var register = new RegisterUser(user, HASH, List.of(Role.AUDITOR), null);
        commands.sendAndWait(register);
        expectRefusal(ALREADY_EXISTS, new RegisterUser(user, ANOTHER_HASH, List.of(Role.ADMIN), null));
        assertThat(find().orElseThrow().password()).isEqualTo(HASH);
    }

    @Test
    void the_account_of_a_candidate_names_the_candidate() {
        expectRefusal(MALFORMED, new RegisterUser(user, HASH, List.of(Role.CANDIDATE), null));
        assertThat(find()).isEmpty();
        var candidate = UUID.randomUUID();
        commands.sendAndWait(new RegisterUser(user, HASH, List.of(Role.CANDIDATE), candidate));
        assertThat(find().orElseThrow().candidateId()).isEqualTo(candidate);
    }

    @Test
    void a_changed_password_replaces_the_old_one() {
        commands.sendAndWait(new RegisterUser(user, HASH, List.of(Role.AUDITOR), null));
        commands.sendAndWait(new ChangePassword(user, ANOTHER_HASH));
        assertThat(find().orElseThrow().password()).isEqualTo(ANOTHER_HASH);
    }

    @Test
    void a_deactivated_account_stays_so_and_no_longer_counts() {
        commands.sendAndWait(new RegisterUser(user, HASH, List.of(Role.PANEL_MEMBER), null));
        long before = count(Role.PANEL_MEMBER);
        commands.sendAndWait(new DeactivateUser(user));
        assertThat(find().orElseThrow().active()).isFalse();
        assertThat(count(Role.PANEL_MEMBER)).isEqualTo(before - 1);
        expectRefusal(WRONG_STATE, new DeactivateUser(user));
        expectRefusal(WRONG_STATE, new ChangePassword(user, ANOTHER_HASH));
    }

    @Test
    void who_is_unknown_has_no_account() {
        assertThat(find()).isEmpty();
        expectRefusal(NOT_FOUND, new ChangePassword(user, HASH));
        expectRefusal(NOT_FOUND, new DeactivateUser(user));
    }

    private Optional<Account> find() {
        return queries.query(new FindAccount(user.username()), ResponseTypes.optionalInstanceOf(Account.class))
                .join();
    }

    private long count(Role role) {
        return queries.query(new CountAccounts(role), ResponseTypes.instanceOf(Long.class))
                .join();
    }

    private void expectRefusal(RefusalCode code, Object command) {
        assertThatThrownBy(() -> commands.sendAndWait(command))
                .isInstanceOfSatisfying(
                        CommandExecutionException.class,
                        refused -> assertThat(refused.<RefusalDetails>getDetails()
                                        .orElseThrow()
                                        .code())
                                .isEqualTo(code));
    }
}

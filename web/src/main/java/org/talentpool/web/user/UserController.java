package org.talentpool.web.user;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.user.Account;
import org.talentpool.kernel.user.PasswordHash;
import org.talentpool.kernel.user.UserCommand.ChangePassword;
import org.talentpool.kernel.user.UserCommand.DeactivateUser;
import org.talentpool.kernel.user.UserCommand.RegisterUser;
import org.talentpool.kernel.user.UserId;
import org.talentpool.kernel.user.UserQuery.FindAccount;
import org.talentpool.web.body.Lists;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.OptionalReason;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Questions;
import org.talentpool.web.security.Accounts;

/** Keeps accounts. Passwords are hashed here and leave the edge in no other form. */
@Tag(name = "Users")
@RestController
@RequestMapping(path = "/api/users", produces = MediaType.APPLICATION_JSON_VALUE)
class UserController {
    private final Decisions decisions;
    private final Questions questions;
    private final PasswordEncoder encoder;

    UserController(Decisions decisions, Questions questions, PasswordEncoder encoder) {
        this.decisions = decisions;
        this.questions = questions;
        this.encoder = encoder;
    }

    @GetMapping("/{username}")
    UserView one(@PathVariable String username, Asking asking) {
        var query = new FindAccount(known(username).username());
        return UserView.of(questions.ask(query, Account.class, asking));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> register(@Valid @RequestBody UserForm body, Envelope envelope) {
        var command = new RegisterUser(
                new UserId(body.username()), hash(body.password()), Lists.once(body.roles()), body.candidateId());
        return decisions.create(command, "/api/users", body, envelope);
    }

    @PostMapping("/{username}/password")
    ResponseEntity<CommandAnswer> changePassword(
            @PathVariable String username, @Valid @RequestBody PasswordForm body, Envelope envelope) {
        return decisions.decide(new ChangePassword(known(username), hash(body.password())), body, envelope);
    }

    @PostMapping("/{username}/deactivation")
    ResponseEntity<CommandAnswer> deactivate(
            @PathVariable String username,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new DeactivateUser(known(username)), OptionalReason.orNone(body), envelope);
    }

    private PasswordHash hash(String password) {
        return new PasswordHash(Objects.requireNonNull(encoder.encode(password)));
    }

    private static UserId known(String username) {
        if (!username.matches(Accounts.USERNAME)) {
            throw Refusal.of(RefusalCode.NOT_FOUND, "There is no such user.");
        }
        return new UserId(username);
    }
}

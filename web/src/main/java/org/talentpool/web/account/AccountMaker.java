package org.talentpool.web.account;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.kernel.user.PasswordHash;
import org.talentpool.kernel.user.Role;
import org.talentpool.kernel.user.UserCommand.ChangePassword;
import org.talentpool.kernel.user.UserCommand.RegisterUser;
import org.talentpool.kernel.user.UserId;

/** Makes accounts on behalf of the installation. */
public class AccountMaker {
    private static final Map<String, String> BY_INSTALLATION = Map.of(
            DecisionMetaData.ACTOR, DecisionMetaData.SYSTEM_ACTOR,
            DecisionMetaData.ROLE, DecisionMetaData.SYSTEM_ROLE,
            DecisionMetaData.REASON_CODE, "FIRST_START");

    private final CommandGateway gateway;
    private final PasswordEncoder encoder;

    AccountMaker(CommandGateway gateway, PasswordEncoder encoder) {
        this.gateway = gateway;
        this.encoder = encoder;
    }

    /**
     * Registers an account.
     *
     * @return whether it is new; a taken user name is left as it is
     */
    public boolean register(String username, String password, Role role, @Nullable UUID candidateId) {
        return carriedOut(new RegisterUser(new UserId(username), hash(password), List.of(role), candidateId));
    }

    /** Gives the account this password, registering it if need be. */
    public void registerOrReset(String username, String password, Role role, @Nullable UUID candidateId) {
        if (!register(username, password, role, candidateId)) {
            carriedOut(new ChangePassword(new UserId(username), hash(password)));
        }
    }

    private boolean carriedOut(Object command) {
        try {
            gateway.sendAndWait(GenericCommandMessage.asCommandMessage(command).andMetaData(BY_INSTALLATION));
            return true;
        } catch (CommandExecutionException refused) {
            if (refused.getDetails().orElse(null) instanceof RefusalDetails) return false;
            throw refused;
        }
    }

    private PasswordHash hash(String password) {
        return new PasswordHash(Objects.requireNonNull(encoder.encode(password)));
    }
}

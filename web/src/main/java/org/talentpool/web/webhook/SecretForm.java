package org.talentpool.web.webhook;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.command.Reasoned;

/** A new secret. */
@Consistent
record SecretForm(
        @Schema(example = Secrets.EXAMPLE) @NotNull @Size(max = Secrets.LONGEST)
        String secret,

        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned, Consistent.Check {

    @Override
    public void check(BiConsumer<String, String> complaints) {
        Secrets.check(secret, complaints);
    }

    /** It holds a secret. */
    @Override
    public String toString() {
        return "SecretForm[]";
    }
}

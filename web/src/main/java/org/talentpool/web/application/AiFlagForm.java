package org.talentpool.web.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.application.ApplicationCommand.FlagAiUse;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.application.SelectionPhase;
import org.talentpool.web.command.Reasoned;

/**
 * Something that looks like the use of generative AI.
 *
 * @param evidence what was noticed; the candidate can read it
 */
record AiFlagForm(
        @NotNull SelectionPhase phase,
        @NotBlank @Size(min = 1, max = Reasoned.REASON) String evidence,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    FlagAiUse toCommand(ApplicationId applicationId) {
        return new FlagAiUse(applicationId, phase, evidence);
    }
}

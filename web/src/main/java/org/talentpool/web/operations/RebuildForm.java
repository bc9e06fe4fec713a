package org.talentpool.web.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.operations.RebuildCommand.StartRebuild;
import org.talentpool.kernel.operations.RebuildId;
import org.talentpool.web.command.Reasoned;

/**
 * Projections are to be built anew.
 *
 * @param id chosen by the client or not
 * @param processingGroups of the projections; all if none is named
 */
record RebuildForm(
        @Nullable UUID id,

        @Schema(example = "[\"projection-post\"]") @Nullable @Size(max = 50)
        List<@NotNull @Pattern(regexp = DeadLetterReads.GROUP) String> processingGroups,

        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    StartRebuild toCommand() {
        var rebuild = id == null ? RebuildId.fresh() : new RebuildId(id);
        return new StartRebuild(rebuild, processingGroups == null ? List.of() : processingGroups);
    }
}

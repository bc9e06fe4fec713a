package org.talentpool.web.post;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.command.Reasoned;

/**
 * A contract offered to whoever is held for the post; its terms are computed.
 *
 * @param answerBy last day for the answer
 * @param consentGivenOn when the candidate agreed to a grade lower than listed; needed only then
 * @param circumstance why serving staff start at the higher grade of a twin slot; needed only then
 */
record OfferForm(
        @NotNull Grade grade,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate answerBy,
        @Nullable LocalDate consentGivenOn,
        @Nullable @Size(max = 500) String circumstance,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    OfferContract toCommand(PostId postId) {
        return new OfferContract(postId, grade, startsOn, answerBy, consentGivenOn, circumstance);
    }
}

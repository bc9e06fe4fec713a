package org.talentpool.web.requisition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.requisition.RequisitionCommand.EstablishReserveList;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.command.Reasoned;

/**
 * Names a last day or months, or neither: then the policy decides.
 *
 * @param validUntil last day of the list
 * @param validityMonths how long each membership counts from its notification
 */
@Consistent
record EstablishListForm(
        @Nullable LocalDate validUntil,
        @Nullable @Min(1) @Max(120) Integer validityMonths,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned, Consistent.Check {
    @Override
    public void check(BiConsumer<String, String> complaints) {
        if (validUntil != null && validityMonths != null) {
            complaints.accept("validityMonths", "not together with validUntil");
        }
    }

    static EstablishReserveList toCommand(RequisitionId id, @Nullable EstablishListForm body) {
        return body == null
                ? new EstablishReserveList(id, null, null)
                : new EstablishReserveList(id, body.validUntil, body.validityMonths);
    }
}

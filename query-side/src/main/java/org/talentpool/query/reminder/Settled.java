package org.talentpool.query.reminder;

import static org.talentpool.kernel.reminder.ReminderKind.CONTRACT_ENDS;
import static org.talentpool.kernel.reminder.ReminderKind.CONVERSION_CLOSES;
import static org.talentpool.kernel.reminder.ReminderKind.CONVERSION_OPENS;
import static org.talentpool.kernel.reminder.ReminderKind.EARLIEST_ADVANCEMENT;
import static org.talentpool.kernel.reminder.ReminderKind.HARD_LIMIT;
import static org.talentpool.kernel.reminder.ReminderKind.HOLD_ENDS;
import static org.talentpool.kernel.reminder.ReminderKind.PROBATION_ENDS;
import static org.talentpool.kernel.reminder.ReminderKind.PROBATION_LAPSED;
import static org.talentpool.kernel.reminder.ReminderKind.RENEWAL_DECISION;

import java.util.EnumSet;
import java.util.Set;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.contract.ContractEvent.ContractConverted;
import org.talentpool.kernel.contract.ContractEvent.ContractEndFixed;
import org.talentpool.kernel.contract.ContractEvent.ContractEnded;
import org.talentpool.kernel.contract.ContractEvent.ContractReminderRaised;
import org.talentpool.kernel.contract.ContractEvent.ContractRenewed;
import org.talentpool.kernel.contract.ContractEvent.ConversionRefused;
import org.talentpool.kernel.contract.ContractEvent.ConversionRequested;
import org.talentpool.kernel.contract.ContractEvent.IncumbentAdvanced;
import org.talentpool.kernel.contract.ContractEvent.ProbationConcluded;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.AssignmentReleased;
import org.talentpool.kernel.post.PostEvent.HoldExtended;
import org.talentpool.kernel.post.PostEvent.HoldLapsed;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.reminder.ReminderKind;

/** Of which reminders an event leaves nothing to decide. */
final class Settled {
    private Settled() {}

    static Set<ReminderKind> by(ContractEvent event) {
        return switch (event) {
            case ContractRenewed _ -> Set.of(RENEWAL_DECISION, CONTRACT_ENDS, CONVERSION_OPENS, CONVERSION_CLOSES);
            case ConversionRequested _ -> Set.of(CONVERSION_OPENS, CONVERSION_CLOSES);
            case ConversionRefused _, ContractReminderRaised _ -> Set.of();
            case ContractConverted _ ->
                Set.of(RENEWAL_DECISION, CONTRACT_ENDS, HARD_LIMIT, CONVERSION_OPENS, CONVERSION_CLOSES);
            case IncumbentAdvanced _ -> Set.of(EARLIEST_ADVANCEMENT);
            case ProbationConcluded _ -> Set.of(PROBATION_ENDS, PROBATION_LAPSED);
            case ContractEndFixed _, ContractEnded _ -> EnumSet.complementOf(EnumSet.of(HOLD_ENDS));
        };
    }

    static Set<ReminderKind> by(PostEvent event) {
        return switch (event) {
            case AssignmentReleased _, HoldExtended _, HoldLapsed _, OfferMade _ -> Set.of(HOLD_ENDS);
            default -> Set.of();
        };
    }
}

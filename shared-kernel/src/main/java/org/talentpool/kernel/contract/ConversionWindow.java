package org.talentpool.kernel.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.talentpool.kernel.policy.Applies;

/**
 * When the incumbent of a turnover post may ask for an indefinite contract, both days included (CO-05). A renewal that is
 * shorter than the time that must be left when it is asked for makes it empty: it closes before it opens.
 */
@Applies("CO-05")
public record ConversionWindow(LocalDate opensOn, LocalDate closesOn) {
    @JsonIgnore
    public boolean isEmpty() {
        return closesOn.isBefore(opensOn);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}

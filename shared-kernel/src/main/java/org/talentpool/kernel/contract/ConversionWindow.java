package org.talentpool.kernel.contract;

import java.time.LocalDate;

/** When the incumbent of a turnover post may ask for an indefinite contract, both days included (CO-05). */
public record ConversionWindow(LocalDate opensOn, LocalDate closesOn) {}

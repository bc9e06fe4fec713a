package org.talentpool.standalone.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What happens on one day, in no particular order.
 *
 * @param caption for the progress bar
 */
record Scene(LocalDate day, String caption, List<Runnable> acts) {}

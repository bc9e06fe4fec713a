package planted;

import org.axonframework.config.ProcessingGroup;

/** Shares its group, so the other one's dead letters come here too. */
@ProcessingGroup("projection-planted")
public class SecondOfTheSameGroup {}

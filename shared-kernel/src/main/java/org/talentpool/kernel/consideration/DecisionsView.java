package org.talentpool.kernel.consideration;

import java.util.List;
import java.util.UUID;

/** Every decision on a vacancy, oldest first. */
public record DecisionsView(UUID postId, List<DecisionView> items) {}

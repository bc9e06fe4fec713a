package org.talentpool.kernel.policy;

/**
 * When whoever starts at the lower grade of a twin slot may advance to the higher (TW-03, TW-04).
 *
 * @param monthsBeforeAdvancement normal service in the post before it
 * @param mostMonthsSpared most months by which a recorded circumstance shortens that service, for external candidates
 */
public record TwinGradeRules(int monthsBeforeAdvancement, int mostMonthsSpared) implements PolicyRules {
    @Override
    public Policy policy() {
        return Policy.TWIN_GRADE;
    }
}

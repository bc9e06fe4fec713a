package org.talentpool.kernel.eligibility;

/** All that match learns of nationality and age: yes or no. */
public record Eligibility(boolean nationality, boolean age) {
    public boolean isEligible() {
        return nationality && age;
    }
}

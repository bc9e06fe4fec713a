package org.talentpool.kernel.candidate;

import java.time.LocalDate;
import java.util.List;

/**
 * Who a candidate is. Nothing of it but the yes or no of eligibility reaches match or rank (SE-17).
 *
 * @param nationalities ISO 3166-1 alpha-2 codes, one or more
 */
public record Person(String name, String email, LocalDate birthDate, List<String> nationalities) {
    public Person {
        nationalities = List.copyOf(nationalities);
    }
}

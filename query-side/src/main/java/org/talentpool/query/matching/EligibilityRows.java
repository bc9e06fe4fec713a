package org.talentpool.query.matching;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.event.Personal;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Tables;

/** What eligibility is judged by, of candidates who are not erased; a row says since when it is so, whatever else changes. */
@Component
class EligibilityRows {
    private final Tables tables;
    private final JsonColumns json;

    EligibilityRows(Tables tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    /** Of somebody new. */
    void tell(UUID candidate, Personal<Person> person, long position) {
        var known = person.orNull();
        if (known != null) tables.add(MatchTables.ELIGIBILITY, row(candidate, known, position));
    }

    void tellAnew(UUID candidate, Personal<Person> person, long position) {
        var known = person.orNull();
        if (known == null || isToldBy(candidate, known)) return;
        tables.save(MatchTables.ELIGIBILITY, row(candidate, known, position));
    }

    private Columns row(UUID candidate, Person person, long position) {
        return Columns.of("id", candidate)
                .with("birth_date", person.birthDate())
                .with("nationalities", json.write(person.nationalities()))
                .with("since", position);
    }

    private boolean isToldBy(UUID candidate, Person person) {
        return tables.read(MatchTables.ELIGIBILITY, Columns.of("id", candidate))
                .filter(row -> person.birthDate().toString().equals(row.text("birth_date")))
                .filter(row -> person.nationalities().equals(nationalities(row)))
                .isPresent();
    }

    private List<String> nationalities(Columns row) {
        return json.list(Objects.requireNonNull(row.text("nationalities")), String.class);
    }
}

package org.talentpool.kernel.matching;

import java.time.LocalDate;
import java.util.List;
import org.talentpool.kernel.candidate.Experience;
import org.talentpool.kernel.candidate.ServiceYears;
import org.talentpool.kernel.criteria.ExperienceRequirement;

/** Years asked for in some fields, and the years there are. */
record Service(ExperienceRequirement asked, ServiceYears years) {
    static Service of(List<Experience> jobs, ExperienceRequirement asked, LocalDate today) {
        return new Service(asked, ServiceYears.in(asked.anyOf(), jobs, today));
    }

    static String required(ExperienceRequirement asked) {
        return inFields(String.valueOf(asked.years()), asked);
    }

    boolean met() {
        return years.isAtLeast(asked.years());
    }

    /** Some service in the fields is known, and it is too short; of none at all nothing is known. */
    boolean fallsShort() {
        return !met() && years.units() > 0;
    }

    String required() {
        return required(asked);
    }

    String found() {
        return inFields(years.toString(), asked) + (met() ? "" : ", short of " + asked.years());
    }

    private static String inFields(String number, ExperienceRequirement asked) {
        return number + (number.equals("1") ? " year in " : " years in ") + Findings.list(asked.anyOf(), " or ");
    }
}

package org.talentpool.query.matching.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.Experience;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguageSkill;

/** Writes qualifications into few bytes and reads them back as they were. */
final class Packing {
    private static final Education[] EDUCATIONS = Education.values();
    private static final Grade[] GRADES = Grade.values();
    private static final LanguageLevel[] LEVELS = LanguageLevel.values();
    private static final Regime[] REGIMES = Regime.values();
    private static final Standing[] STANDINGS = Standing.values();

    final Numbers<String> languages = new Numbers<>();
    final Numbers<String> fields = new Numbers<>();
    final Numbers<String> skills = new Numbers<>();

    byte[] pack(Qualifications brings) {
        var to = new Pack();
        to.number(brings.standing().ordinal());
        to.orNone(brings.education());
        to.orNone(brings.accepts().lowestGrade());
        to.orNone(brings.accepts().from());
        to.each(brings.accepts().regimes(), regime -> to.number(regime.ordinal()));
        to.each(brings.experience(), job -> pack(job, to));
        to.each(brings.languages(), known -> {
            to.number(languages.of(known.language()));
            to.number(known.level().ordinal());
        });
        to.each(brings.skills(), skill -> to.number(skills.of(skill)));
        return to.bytes();
    }

    private void pack(Experience job, Pack to) {
        to.number(fields.of(job.field()));
        to.day(job.from());
        to.orNone(job.to());
        to.number(job.percent());
    }

    Qualifications unpack(Unpack from) {
        var standing = STANDINGS[from.number()];
        var education = orNull(from.number(), EDUCATIONS);
        var lowest = orNull(from.number(), GRADES);
        var available = from.dayOrNull();
        var regimes = list(from, _ -> REGIMES[from.number()]);
        var jobs = list(from, _ -> job(from));
        var known = list(from, _ -> new LanguageSkill(languages.value(from.number()), LEVELS[from.number()]));
        var brought = list(from, _ -> skills.value(from.number()));
        return new Qualifications(
                standing, education, known, jobs, brought, new Preferences(regimes, lowest, available));
    }

    private Experience job(Unpack from) {
        return new Experience(fields.value(from.number()), date(from.day()), from.dayOrNull(), from.number());
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    private static <T> List<T> list(Unpack from, IntFunction<T> element) {
        int size = from.number();
        var elements = new ArrayList<T>(size);
        for (int index = 0; index < size; index++) elements.add(element.apply(index));
        return elements;
    }

    private static <T> @Nullable T orNull(int stored, T[] values) {
        return stored == 0 ? null : values[stored - 1];
    }
}

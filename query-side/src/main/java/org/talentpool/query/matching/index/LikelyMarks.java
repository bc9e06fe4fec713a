package org.talentpool.query.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.requisition.Profile;

/**
 * The marks that some vacancy will ask for sooner or later, by what members bring. To make one goes through all places, and so
 * does to make all of them: whoever asks for the first has all made.
 */
final class LikelyMarks {
    /** Of what members bring there may be more kinds than anybody asks for; then only what is asked for is marked. */
    private static final int FEW = 500;

    private LikelyMarks() {}

    static List<Mark> of(Roster roster, Rules rules) {
        var marks = new ArrayList<>(MarksOfThen.LASTING);
        marks.addAll(List.of(new Mark.HasEarlier(), new Mark.EducationStated()));
        for (var profile : Profile.values()) marks.add(new Mark.ListedAs(profile));
        for (var education : Education.values()) marks.add(new Mark.EducatedTo(education));
        for (var regime : Regime.values()) marks.add(new Mark.AcceptsRegime(regime));
        marks.addAll(each(roster.slots, slots -> slots.stream().map(Mark.ReachesGrade::new)));
        marks.addAll(each(roster.packing.languages, LikelyMarks::levels));
        marks.addAll(each(roster.packing.skills, skill -> Stream.of(new Mark.HasSkill(rules.canonical(skill)))));
        return marks;
    }

    private static Stream<Mark> levels(String language) {
        return Arrays.stream(LanguageLevel.values()).map(level -> new Mark.Speaks(language, level));
    }

    private static <T> List<Mark> each(Numbers<T> values, Function<T, Stream<? extends Mark>> marks) {
        var all = IntStream.range(0, values.size())
                .mapToObj(values::value)
                .flatMap(marks)
                .<Mark>map(mark -> mark)
                .distinct()
                .limit(FEW + 1)
                .toList();
        return all.size() > FEW ? List.of() : all;
    }
}

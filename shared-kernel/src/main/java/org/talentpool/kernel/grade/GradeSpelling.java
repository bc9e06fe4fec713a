package org.talentpool.kernel.grade;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.talentpool.kernel.policy.Applies;

/**
 * Reads a grade slot as notices and people spell it: {@code 8/10}, {@code G5/G8}, {@code B-4/G-10}, {@code 8-10 (B3/B4)},
 * {@code A.2 / NATO Grade G15}. Two grades of the spine, or two of the old letter grades, are a twin (GR-14); an old and a new
 * name of the same grade are one grade (GR-07 to GR-13). What is stored is the slot and never its spelling.
 */
@Applies({"GR-07", "GR-08", "GR-09", "GR-10", "GR-11", "GR-12", "GR-13", "GR-14"})
public final class GradeSpelling {
    private static final int LONGEST = 60;
    private static final String BETWEEN = "\\h*[/–-]\\h*";
    private static final String WORD = "(?:NATO\\h+)?(?:GRADES?\\h+)?";
    private static final String NUMBER = "[1-9][0-9]?";
    private static final String NAME = WORD + "[ABLCG]\\h?[.-]?\\h?" + NUMBER;
    private static final String OF_SPINE = WORD + "(?:G\\h?[.-]?\\h?)?" + NUMBER;
    /** A number without a letter is a grade of the spine beside another one, and nothing alone or beside an old grade. */
    private static final String PART =
            "(?:" + NAME + "(?:" + BETWEEN + NAME + "){0,3}|" + OF_SPINE + BETWEEN + OF_SPINE + ")";

    private static final Pattern WHOLE = Pattern.compile("\\h*" + PART + "\\h*(?:\\(\\h*" + PART + "\\h*\\)\\h*)?");
    private static final Pattern SINGLE = Pattern.compile("([ABLCG])?\\h?[.-]?\\h?(" + NUMBER + ")");
    private static final String SPINE = "G";

    private GradeSpelling() {}

    /** @throws IllegalArgumentException if it names no slot, an unknown grade, or old and new grades that differ */
    public static GradeSlot read(String text) {
        var upper = text.toUpperCase(Locale.ROOT);
        if (text.length() > LONGEST || !WHOLE.matcher(upper).matches()) {
            throw new IllegalArgumentException("not a spelling of a grade slot");
        }
        var old = grades(upper, true);
        var ofSpine = grades(upper, false);
        if (!old.isEmpty() && !ofSpine.isEmpty() && !old.equals(ofSpine)) {
            throw new IllegalArgumentException("the old name is of another grade");
        }
        return slot(ofSpine.isEmpty() ? old : ofSpine);
    }

    private static GradeSlot slot(List<Grade> grades) {
        return switch (grades.size()) {
            case 1 -> GradeSlot.single(grades.getFirst());
            case 2 -> GradeSlot.of(grades.getFirst() + "/" + grades.getLast());
            default -> throw new IllegalArgumentException("more grades than a twin has");
        };
    }

    private static List<Grade> grades(String upper, boolean old) {
        return SINGLE.matcher(upper)
                .results()
                .filter(name -> old == isOld(name))
                .map(GradeSpelling::grade)
                .toList();
    }

    private static boolean isOld(MatchResult name) {
        return name.group(1) != null && !name.group(1).equals(SPINE);
    }

    /** The old grades of a letter are those of its family, counted from the lowest (GR-07 to GR-13). */
    private static Grade grade(MatchResult name) {
        if (!isOld(name)) return Grade.valueOf(SPINE + name.group(2));
        var family = family(name.group(1));
        return Stream.of(Grade.values())
                .filter(grade -> grade.family() == family)
                .skip(Long.parseLong(name.group(2)) - 1)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such old grade"));
    }

    private static GradeFamily family(String letter) {
        return switch (letter) {
            case "A" -> GradeFamily.PROFESSIONAL;
            case "B" -> GradeFamily.ADMINISTRATIVE;
            case "L" -> GradeFamily.LINGUISTIC;
            default -> GradeFamily.TECHNICAL;
        };
    }
}

package org.talentpool.query.matching.index;

import java.util.BitSet;
import java.util.Set;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.grade.GradePolicy;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.requisition.Profile;

/** Something that a place has or has not, whichever vacancy asks for it. */
sealed interface Mark {
    /** How it is told of a row. */
    Test test(Roster roster, Gate gate, FieldSets fieldSets);

    /** Can change from one day or place in the log to another although neither the policies nor what is known do. */
    sealed interface OfTheDay extends Mark {}

    /** Tells it of the row's place. */
    @FunctionalInterface
    interface Test {
        boolean isMet(Row row);
    }

    /** The place is held by somebody who is not appointed. */
    record Listed() implements OfTheDay {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            return Row::isListed;
        }
    }

    /** The membership counts today. */
    record Pooled() implements OfTheDay {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            return Row::isPooled;
        }
    }

    /** The membership counts today, and the member is available. */
    record Usable() implements OfTheDay {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            return Row::isUsable;
        }
    }

    /** The member's commitment has not ended in an appointment. */
    record Unappointed() implements Mark {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            return row -> !roster.hindrances.isAppointed(row.member());
        }
    }

    /** Nothing keeps the member from another post, but that it may have paused. */
    record Unbound() implements Mark {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            return row -> roster.hindrances.isUnbound(row.member());
        }
    }

    record Paused() implements Mark {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            return row -> roster.hindrances.isPaused(row.member());
        }
    }

    /** The member was given another place before. */
    record HasEarlier() implements Mark {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            return Row::hasEarlier;
        }
    }

    /** The gate says yes to the nationality. */
    record National() implements OfTheDay {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            return row -> gate.isNational(row.member(), row.rules().nations());
        }
    }

    /** The member's nationalities are among these combinations, which are eligible on many days alike. */
    record NationalAs(BitSet combinations) implements Mark {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            return row -> gate.isAmong(row.member(), combinations);
        }
    }

    record ListedAs(Profile profile) implements Mark {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            return row -> row.profiles().contains(profile);
        }
    }

    /** A listed slot reaches the post, and the member accepts the grade that it starts at. */
    record ReachesGrade(GradeSlot post) implements Mark {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            var start = GradePolicy.startingGrade(post);
            return row -> row.acceptsGrade(start) && row.rules().reaches(row.slots(), post);
        }
    }

    record AcceptsRegime(Regime regime) implements Mark {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            int number = regime.ordinal();
            return row -> row.brought().accepts(number);
        }
    }

    record EducatedTo(Education asked) implements Mark {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            return row -> row.isEducatedTo(asked);
        }
    }

    /** Some education is stated. */
    record EducationStated() implements Mark {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            return row -> row.brought().education() > 0;
        }
    }

    record Speaks(String language, LanguageLevel level) implements Mark {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            int number = roster.packing.languages.of(language);
            int asked = level.ordinal();
            return row -> row.speaks(number, asked);
        }
    }

    /** @param skill by the name that counts for it */
    record HasSkill(String skill) implements Mark {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            int number = roster.packing.skills.of(skill);
            return row -> row.hasSkill(number);
        }
    }

    /** Years of experience in any of the fields. */
    record Served(Set<String> fields, int years) implements OfTheDay {
        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            int set = fieldSets.of(fields, roster.packing.fields);
            return row -> row.hasServed(set, years);
        }
    }

    /** One binary digit of the level of service in the fields: 0 for none, 1 for less than a year, else one more than the years. */
    record ServedBit(Set<String> fields, int digit) implements OfTheDay {
        static final int DIGITS = 4;
        static final int HIGHEST = (1 << DIGITS) - 1;

        /** The lowest level that makes so many years. */
        static int level(int years) {
            return years == 0 ? 0 : years + 1;
        }

        @Override
        public Test test(Roster roster, Gate gate, FieldSets fieldSets) {
            int set = fieldSets.of(fields, roster.packing.fields);
            return row -> (row.serviceLevel(set) >> digit & 1) != 0;
        }
    }
}

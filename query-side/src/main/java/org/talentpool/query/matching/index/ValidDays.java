package org.talentpool.query.matching.index;

import org.talentpool.kernel.matching.ListTerm;

/** On which days of notification a membership must have begun to count today, for lists of one term. */
sealed interface ValidDays {
    ValidDays NONE = new Alike(false);

    boolean has(int day);

    /** Whether one of the days from the one to the other has it. */
    boolean hasAny(int from, int to);

    boolean hasAll(int from, int to);

    /**
     * @param earliest day of notification that can be asked for
     * @param latest likewise
     */
    static ValidDays of(ListTerm term, Rules rules, int earliest, int latest) {
        var validity = rules.validity(term);
        return term.validUntil() != null
                ? new Alike(validity.counts(earliest, rules.today()))
                : new Each(validity, earliest, latest, rules.today());
    }

    /** All of the list end together. */
    record Alike(boolean count) implements ValidDays {
        @Override
        public boolean has(int day) {
            return count;
        }

        @Override
        public boolean hasAny(int from, int to) {
            return count;
        }

        @Override
        public boolean hasAll(int from, int to) {
            return count;
        }
    }

    /** They are no single stretch: how long memberships count may have been ruled otherwise for some days. */
    final class Each implements ValidDays {
        private final int earliest;
        /** How many of the days before have it, by the number of the day. */
        private final int[] before;

        private Each(Validity validity, int earliest, int latest, int today) {
            this.earliest = earliest;
            before = new int[latest - earliest + 2];
            for (int day = earliest; day <= latest; day++)
                before[day - earliest + 1] = before[day - earliest] + (validity.counts(day, today) ? 1 : 0);
        }

        @Override
        public boolean has(int day) {
            return hasAny(day, day);
        }

        @Override
        public boolean hasAny(int from, int to) {
            return among(from, to) > 0;
        }

        @Override
        public boolean hasAll(int from, int to) {
            return among(from, to) == to - from + 1;
        }

        private int among(int from, int to) {
            return before[to - earliest + 1] - before[from - earliest];
        }
    }
}

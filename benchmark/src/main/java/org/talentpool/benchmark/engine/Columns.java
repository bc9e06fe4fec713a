package org.talentpool.benchmark.engine;

import java.util.Arrays;
import java.util.UUID;
import org.talentpool.benchmark.pool.Members;
import org.talentpool.benchmark.pool.Sizes;

/** All places as plain arrays, one row each; the rows of a member are neighbours. */
final class Columns {
    static final int WORDS_OF_SKILLS = (Sizes.SKILLS + 63) / 64;

    int rows;
    final int[] member;
    final long[] high;
    final long[] low;
    final short[] list;
    final UUID[] requisitions = new UUID[Sizes.LISTS];
    final boolean[] usable;
    final byte[] profiles;
    final byte[] reach;
    final byte[] exact;
    final byte[] regimes;
    final int[] earliest;
    final int[] before;
    final byte[] education;
    final int[] levels;
    final short[] merit;
    final int[] notified;
    final byte[][] service = new byte[Sizes.FIELD_GROUPS][];
    final long[] skills;

    private Columns(int capacity) {
        member = new int[capacity];
        high = new long[capacity];
        low = new long[capacity];
        list = new short[capacity];
        usable = new boolean[capacity];
        profiles = new byte[capacity];
        reach = new byte[capacity];
        exact = new byte[capacity];
        regimes = new byte[capacity];
        earliest = new int[capacity];
        before = new int[capacity];
        education = new byte[capacity];
        levels = new int[capacity];
        merit = new short[capacity];
        notified = new int[capacity];
        Arrays.setAll(service, _ -> new byte[capacity]);
        skills = new long[capacity * WORDS_OF_SKILLS];
    }

    static Columns of(Members members, Places places, int number) {
        var columns = new Columns(Math.min(3 * number, number + number / 4 + 1000));
        members.all().forEach(member -> {
            for (var place : places.of(member)) {
                columns.member[columns.rows] = member.number();
                columns.set(columns.rows++, place);
            }
        });
        return columns;
    }

    void set(int row, Place place) {
        high[row] = place.candidate().getMostSignificantBits();
        low[row] = place.candidate().getLeastSignificantBits();
        list[row] = (short) place.list();
        requisitions[place.list()] = place.requisition();
        usable[row] = place.usable();
        profiles[row] = (byte) place.profiles();
        reach[row] = (byte) place.reach();
        exact[row] = (byte) place.exact();
        regimes[row] = (byte) place.regimes();
        earliest[row] = place.earliest();
        before[row] = place.before();
        education[row] = (byte) place.education();
        levels[row] = place.levels();
        merit[row] = (short) place.merit();
        notified[row] = place.notified();
        for (int group = 0; group < service.length; group++) service[group][row] = place.service()[group];
        Arrays.fill(skills, row * WORDS_OF_SKILLS, (row + 1) * WORDS_OF_SKILLS, 0);
        for (int skill : place.skills()) skills[row * WORDS_OF_SKILLS + skill / 64] |= 1L << skill;
    }

    boolean hasSkill(int row, int skill) {
        return (skills[row * WORDS_OF_SKILLS + skill / 64] >>> skill & 1) != 0;
    }

    int level(int row, int language) {
        return levels[row] >> 4 * language & 15;
    }

    UUID candidate(int row) {
        return new UUID(high[row], low[row]);
    }

    int firstRowOf(int member) {
        int row = Arrays.binarySearch(this.member, 0, rows, member);
        while (row > 0 && this.member[row - 1] == member) row--;
        return row;
    }

    long bytes() {
        long each = 4 + 8 + 8 + 2 + 1 + 4 + 4 + 4 + 1 + 4 + 2 + 4 + service.length + 8 * WORDS_OF_SKILLS;
        return rows * each;
    }
}

package org.talentpool.query.matching.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.matching.PoolMember;

/** What keeps members from another post, a column for each thing. */
final class Hindrances {
    private static final int PAUSED = 1;
    private static final int INELIGIBLE = 2;
    private static final int APPOINTED = 4;
    private static final int COMMITTED = 8;

    private byte[] flags = new byte[64];
    private int[] pausedUntil = new int[64];
    private Map<Integer, UUID> committedTo = new HashMap<>();

    void set(int number, PoolMember member, boolean appointed) {
        if (number >= flags.length) grow(number + (number >> 3) + 1);
        flags[number] = (byte) ((member.paused() ? PAUSED : 0)
                | (member.declaredIneligible() ? INELIGIBLE : 0)
                | (appointed ? APPOINTED : 0)
                | (member.committedTo() != null ? COMMITTED : 0));
        pausedUntil[number] = Unpack.day(member.pausedUntil());
        if (member.committedTo() == null) committedTo.remove(number);
        else committedTo.put(number, member.committedTo());
    }

    void forget(int member) {
        committedTo.remove(member);
    }

    void arrange(Renumbering members) {
        flags = members.of(flags);
        pausedUntil = members.of(pausedUntil);
        var arranged = new HashMap<Integer, UUID>();
        committedTo.forEach((member, post) -> arranged.put(members.now(member), post));
        committedTo = arranged;
    }

    boolean isAppointed(int member) {
        return has(member, APPOINTED);
    }

    boolean isFree(int member, int today) {
        return isUnbound(member) && (!isPaused(member) || today > pausedUntil[member]);
    }

    /** Whether nothing but a pause may keep the member. */
    boolean isUnbound(int member) {
        return !has(member, INELIGIBLE | COMMITTED);
    }

    boolean isIneligible(int member) {
        return has(member, INELIGIBLE);
    }

    boolean isPaused(int member) {
        return has(member, PAUSED);
    }

    @Nullable
    LocalDate pausedUntil(int member) {
        return Unpack.dateOrNull(pausedUntil[member]);
    }

    @Nullable
    UUID committedTo(int member) {
        return committedTo.get(member);
    }

    private boolean has(int member, int any) {
        return (flags[member] & any) != 0;
    }

    private void grow(int size) {
        flags = Arrays.copyOf(flags, size);
        pausedUntil = Arrays.copyOf(pausedUntil, size);
    }
}

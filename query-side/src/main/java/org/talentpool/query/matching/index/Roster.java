package org.talentpool.query.matching.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.talentpool.kernel.candidate.Experience;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.query.matching.index.ListPlaces.Said;

/** Members, their places and the lists, packed. */
final class Roster {
    final MemberNumbers members = new MemberNumbers();
    final Packing packing = new Packing();
    final Places places = new Places();
    final Numbers<UUID> lists = new Numbers<>();
    final Numbers<List<Profile>> profiles = new Numbers<>();
    final Numbers<List<GradeSlot>> slots = new Numbers<>();
    private final TestedLanguages tested = new TestedLanguages(packing.languages);
    private final List<ListPlaces> listPlaces = new ArrayList<>();
    final Hindrances hindrances = new Hindrances();
    final Packs packs = new Packs();
    private int[] firstPlace = new int[64];
    private final IntUnaryOperator meant;
    private final LongSupplier asked;

    Roster() {
        this(IntUnaryOperator.identity(), () -> Long.MAX_VALUE);
    }

    /**
     * @param meant for the latest number of a member the one that is meant by those who ask
     * @param asked the place in the log as of which they ask
     */
    Roster(IntUnaryOperator meant, LongSupplier asked) {
        this.meant = meant;
        this.asked = asked;
    }

    /** @return {@link MemberNumbers#NONE} for somebody who is none of those meant */
    int find(UUID id) {
        return meant.applyAsInt(members.find(id));
    }

    /** The number of the member, who has no place yet if it is new. */
    int number(UUID id) {
        int known = members.find(id);
        return known == MemberNumbers.NONE ? another(id) : known;
    }

    /** A new number, also for somebody who has one: as that member was at another time. */
    int another(UUID id) {
        int member = members.another(id);
        packs.makeRoomFor(member);
        if (member == firstPlace.length) firstPlace = Arrays.copyOf(firstPlace, member + (member >> 3) + 1);
        firstPlace[member] = Places.NONE;
        return member;
    }

    ListPlaces list(UUID id) {
        return list(lists.of(id));
    }

    /** What the list of this number says as of the place that is asked about. */
    Said said(int list) {
        return list(list).saidAt(asked.getAsLong());
    }

    Optional<ListPlaces> listIfKnown(UUID id) {
        int number = lists.find(id);
        return number == Numbers.NONE ? Optional.empty() : Optional.of(list(number));
    }

    /** The places on any of the lists, as bits. */
    long[] placesOn(Collection<UUID> ids, int words) {
        var on = new long[words];
        for (var id : ids) listIfKnown(id).ifPresent(list -> list.addTo(on));
        return on;
    }

    ListPlaces list(int number) {
        while (number >= listPlaces.size()) listPlaces.add(new ListPlaces());
        return listPlaces.get(number);
    }

    /** Whether anything is known of the member by which it could be matched. */
    boolean isKnown(int member) {
        return member != MemberNumbers.NONE && packs.has(member);
    }

    void set(int number, PoolMember member, boolean appointed) {
        forEachPlace(number, places::leave);
        member.memberships().forEach(membership -> set(number, membership));
        describe(number, member, appointed);
    }

    /** Takes in all of the member but its memberships, which are known. */
    void describe(int number, PoolMember member, boolean appointed) {
        var fields = member.qualifications().experience().stream().map(Experience::field);
        packs.set(number, packing.pack(member.qualifications()), FieldSets.folded(fields, packing.fields));
        hindrances.set(number, member, appointed);
        var from = member.qualifications().accepts().from();
        forEachPlace(number, place -> places.setAvailable(place, from == null ? Integer.MIN_VALUE : Unpack.day(from)));
    }

    void set(int member, Membership membership) {
        places.set(
                place(member, lists.of(membership.requisitionId())),
                Math.toIntExact(membership.notifiedOn().toEpochDay()),
                membership.evidence().merit(),
                profiles.of(membership.profiles()),
                slots.of(membership.gradeSlots()),
                tested.of(membership.evidence().testedLanguages()));
        list(membership.requisitionId()).say(Said.now(membership.established(), membership.term()));
    }

    /** Tested languages of the place by their numbers, each followed by its level. */
    int[] testedOf(int place) {
        return tested.numbers(places.tested(place));
    }

    /** The places that the member holds or has held. */
    int[] placesEver(int member) {
        return IntStream.iterate(firstPlace[member], place -> place != Places.NONE, places::next)
                .toArray();
    }

    /** Nothing is known of the member any more, but that there was one. */
    void forget(int member) {
        packs.forget(member);
        hindrances.forget(member);
        forEachPlace(member, places::leave);
    }

    /** The member's place on the list, a new one where it has none. */
    int place(int member, int list) {
        for (int place = firstPlace[member]; place != Places.NONE; place = places.next(place))
            if (places.list(place) == list) return place;
        int place = places.add(member, list, firstPlace[member]);
        firstPlace[member] = place;
        list(list).add(place);
        return place;
    }

    /**
     * Numbers the places anew, those of a list in a row, and the members as they are met there.
     *
     * @param ofList in which order the members of one list follow each other
     */
    Renumbering arrangeByList(Comparator<Integer> ofList) {
        var order = IntStream.builder();
        listPlaces.forEach(list -> {
            list.places()
                    .boxed()
                    .sorted(Comparator.comparing(places::member, ofList))
                    .forEach(order::add);
            list.clear();
        });
        var byList = order.build().toArray();
        var renumbered = asMet(byList);
        places.arrange(new Renumbering(byList), renumbered);
        members.arrange(renumbered);
        hindrances.arrange(renumbered);
        packs.arrange(renumbered);
        linkPlaces();
        return renumbered;
    }

    private Renumbering asMet(int[] byList) {
        var met = new BitSet(members.count());
        var order = IntStream.builder();
        IntStream.concat(Arrays.stream(byList).map(places::member), IntStream.range(0, members.count()))
                .forEach(member -> {
                    if (!met.get(member)) order.add(member);
                    met.set(member);
                });
        return new Renumbering(order.build().toArray());
    }

    private void linkPlaces() {
        Arrays.fill(firstPlace, Places.NONE);
        for (int place = 0; place < places.count(); place++) {
            int member = places.member(place);
            places.setNext(place, firstPlace[member]);
            firstPlace[member] = place;
            list(places.list(place)).add(place);
        }
    }

    void forEachPlace(int member, IntConsumer each) {
        for (int place = firstPlace[member]; place != Places.NONE; place = places.next(place)) each.accept(place);
    }

    /** The member's place among the bits, {@link Places#NONE} if there is none. */
    int placeAmong(int member, long[] among) {
        for (int place = firstPlace[member]; place != Places.NONE; place = places.next(place))
            if (Words.has(among, place)) return place;
        return Places.NONE;
    }

    int firstPlace(int member) {
        return firstPlace[member];
    }

    /** The member as it was put in. */
    PoolMember member(int number) {
        var memberships = new ArrayList<Membership>();
        forEachPlace(number, place -> {
            if (places.isHeld(place)) memberships.add(membership(place));
        });
        return new PoolMember(
                members.id(number),
                packing.unpack(packs.opened(number)),
                memberships,
                hindrances.isPaused(number),
                hindrances.pausedUntil(number),
                hindrances.committedTo(number),
                hindrances.isIneligible(number));
    }

    private Membership membership(int place) {
        var said = said(places.list(place));
        return new Membership(
                lists.value(places.list(place)),
                profiles.value(places.profiles(place)),
                slots.value(places.slots(place)),
                LocalDate.ofEpochDay(places.notified(place)),
                new MembershipEvidence(places.merit(place), tested.value(places.tested(place))),
                said.established(),
                said.term());
    }
}

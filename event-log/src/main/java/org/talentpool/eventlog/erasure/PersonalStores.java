package org.talentpool.eventlog.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.privacy.StoreCount;

/** All stores and caches of this process that may hold something of a person. */
@Component
public class PersonalStores {
    private final ObjectProvider<PersonalStore> stores;
    private final ObjectProvider<PersonalStoreFamily> families;
    private final ObjectProvider<PersonalCache> caches;

    PersonalStores(
            ObjectProvider<PersonalStore> stores,
            ObjectProvider<PersonalStoreFamily> families,
            ObjectProvider<PersonalCache> caches) {
        this.stores = stores;
        this.families = families;
        this.caches = caches;
    }

    public void forgetInMemory() {
        caches.forEach(PersonalCache::forgetAll);
    }

    /** Empties all but what is needed to the end; what had nothing is not named. */
    public List<StoreCount> blank(UUID subject) {
        return blank(subject, all().filter(store -> !store.isNeededToTheEnd()));
    }

    /** Empties all of them. */
    public List<StoreCount> blankToTheEnd(UUID subject) {
        return blank(subject, all());
    }

    /** What is still there, by store; empty if nothing is. */
    public List<StoreCount> left(UUID subject) {
        return all().map(store -> new StoreCount(store.name(), store.left(subject)))
                .filter(count -> count.rows() > 0)
                .toList();
    }

    public int size() {
        return (int) all().count();
    }

    private Stream<PersonalStore> all() {
        return Stream.concat(stores.stream(), families.stream().flatMap(family -> family.stores().stream()));
    }

    private static List<StoreCount> blank(UUID subject, Stream<PersonalStore> stores) {
        var emptied = new ArrayList<StoreCount>();
        stores.forEach(store -> {
            long rows = store.blank(subject);
            if (rows > 0) emptied.add(new StoreCount(store.name(), rows));
        });
        return List.copyOf(emptied);
    }
}

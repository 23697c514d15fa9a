package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The entries of one index in their order: positions by all values, and those by the first value. */
final class SortedEntries {

    private final TreeMap<Object, TreeMap<KeyValue, Set<Object>>> entries = new TreeMap<>(ValueComparator.asc());

    void add(KeyValue key, Object position) {
        entries.computeIfAbsent(key.get(0), first -> new TreeMap<>(KeyOrder.BEGINNINGS_FIRST))
                .computeIfAbsent(key, all -> new LinkedHashSet<>(2))
                .add(position);
    }

    void remove(KeyValue key, @Nullable Object position) {
        TreeMap<KeyValue, Set<Object>> sameFirst = entries.get(key.get(0));
        if (sameFirst == null || !sameFirst.containsKey(key)) {
            return;
        }
        Set<Object> positions = sameFirst.get(key);
        positions.remove(position);
        if (positions.isEmpty()) {
            sameFirst.remove(key);
            if (sameFirst.isEmpty()) {
                entries.remove(key.get(0));
            }
        }
    }

    Set<Object> positions(KeyValue key) {
        TreeMap<KeyValue, Set<Object>> sameFirst = entries.get(key.get(0));
        return sameFirst == null ? Set.of() : sameFirst.getOrDefault(key, Set.of());
    }

    void collectAll(Set<Object> found) {
        collect(entries.values(), found);
    }

    /** @param first value of the first field, normalized */
    void collectEqual(@Nullable Object first, Set<Object> found) {
        TreeMap<KeyValue, Set<Object>> sameFirst = entries.get(first);
        if (sameFirst != null) {
            sameFirst.values().forEach(found::addAll);
        }
    }

    /** The bound itself too. */
    void collectWithin(@Nullable Object bound, boolean upTo, Set<Object> found) {
        collect((upTo ? entries.headMap(bound, true) : entries.tailMap(bound, true)).values(), found);
    }

    /** @param from the key to begin at, of the same beginning */
    void collectBeginningWith(KeyValue beginning, KeyValue from, Set<Object> found) {
        TreeMap<KeyValue, Set<Object>> sameFirst = entries.get(beginning.get(0));
        if (sameFirst != null) {
            sameFirst.tailMap(from, true).entrySet().stream()
                    .takeWhile(entry -> KeyOrder.compare(entry.getKey(), beginning, beginning.size()) == 0)
                    .forEach(entry -> found.addAll(entry.getValue()));
        }
    }

    long count() {
        return entries.values().stream()
                .flatMap(all -> all.values().stream())
                .mapToLong(Set::size)
                .sum();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void clear() {
        entries.clear();
    }

    private static void collect(Collection<TreeMap<KeyValue, Set<Object>>> some, Set<Object> found) {
        some.forEach(all -> all.values().forEach(found::addAll));
    }
}

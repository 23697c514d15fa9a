package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sorted entries of one index. To save memory an entry is a flat array: the values of the indexed fields, then the
 * document's position. Results are streamed, so a query for one page reads one page.
 */
final class SortedEntries {

    private static final Comparator<Object> VALUES = ValueComparator.asc();

    private final NavigableSet<Object[]> entries = new TreeSet<>(SortedEntries::compare);

    void add(KeyValue key, Object position) {
        entries.add(entry(key, position));
    }

    void remove(KeyValue key, @Nullable Object position) {
        entries.remove(entry(key, position));
    }

    Stream<Object> all() {
        return positions(entries.stream());
    }

    /** @param values of the first fields, normalized */
    Stream<Object> beginningWith(KeyValue values) {
        return beginningWith(values, values);
    }

    /** @param from begins with the same values; the result starts here */
    Stream<Object> beginningWith(KeyValue values, KeyValue from) {
        Object[] beginning = values.stream().toArray();
        return positions(from(from).takeWhile(entry -> compare(entry, beginning, beginning.length) == 0));
    }

    /** Includes entries equal to the bound. */
    Stream<Object> upTo(KeyValue bound) {
        Object[] last = bound.stream().toArray();
        return positions(entries.stream().takeWhile(entry -> compare(entry, last, last.length) <= 0));
    }

    /** Includes entries equal to the bound. */
    Stream<Object> startingAt(KeyValue bound) {
        return positions(from(bound));
    }

    long count() {
        return entries.size();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void clear() {
        entries.clear();
    }

    private Stream<Object[]> from(KeyValue beginning) {
        return entries.tailSet(beginning.stream().toArray()).stream();
    }

    private static Stream<Object> positions(Stream<Object[]> selected) {
        return selected.map(entry -> entry[entry.length - 1]);
    }

    private static Object[] entry(KeyValue key, @Nullable Object position) {
        return Stream.concat(key.stream(), Stream.of(position)).toArray();
    }

    /** A prefix sorts before the entries that begin with it. */
    private static int compare(Object[] one, Object[] other) {
        int order = compare(one, other, Math.min(one.length, other.length));
        return order != 0 ? order : Integer.compare(one.length, other.length);
    }

    private static int compare(Object[] one, Object[] other, int fields) {
        for (int i = 0; i < fields; i++) {
            int order = VALUES.compare(one[i], other[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}

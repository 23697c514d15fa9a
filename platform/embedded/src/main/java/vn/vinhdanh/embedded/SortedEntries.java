package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one index in their order. An entry is flat, for there are many: the values of a document's fields, and behind them
 * its position. What is asked for is given one by one, so whoever needs a page pays for a page.
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

    /** @param from of the same beginning, and where to start within it */
    Stream<Object> beginningWith(KeyValue values, KeyValue from) {
        Object[] beginning = values.stream().toArray();
        return positions(from(from).takeWhile(entry -> compare(entry, beginning, beginning.length) == 0));
    }

    /** The bound itself too. */
    Stream<Object> upTo(KeyValue bound) {
        Object[] last = bound.stream().toArray();
        return positions(entries.stream().takeWhile(entry -> compare(entry, last, last.length) <= 0));
    }

    /** The bound itself too. */
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

    private static Stream<Object> positions(Stream<Object[]> some) {
        return some.map(entry -> entry[entry.length - 1]);
    }

    private static Object[] entry(KeyValue key, @Nullable Object position) {
        return Stream.concat(key.stream(), Stream.of(position)).toArray();
    }

    /** An entry comes after each of its beginnings. */
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

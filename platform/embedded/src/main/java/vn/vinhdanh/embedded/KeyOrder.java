package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.Comparator;

/** The order of an index's keys, field by field. */
final class KeyOrder {

    /** A key comes after each of its beginnings. */
    static final Comparator<KeyValue> BEGINNINGS_FIRST = (one, other) -> {
        int order = compare(one, other, Math.min(one.size(), other.size()));
        return order != 0 ? order : Integer.compare(one.size(), other.size());
    };

    private KeyOrder() {}

    /** By the first fields only. */
    static int compare(KeyValue one, KeyValue other, int fields) {
        for (int i = 0; i < fields; i++) {
            int order = ValueComparator.asc().compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}

package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;

/** The path of a field: the names of its parent documents, then its own name. */
record FieldPath(List<String> names) {

    static FieldPath of(String dotted) {
        return new FieldPath(List.of(dotted.split("\\.")));
    }

    /**
     * True if both documents have the same value at this path, or both have none. A list on the path is compared as a
     * whole.
     */
    boolean isSame(Document one, Document other) {
        Object oneValue = one;
        Object otherValue = other;
        for (String name : names) {
            if (!(oneValue instanceof Document oneParent && otherValue instanceof Document otherParent)) {
                break;
            }
            if (oneParent.containsKey(name) != otherParent.containsKey(name)) {
                return false;
            }
            oneValue = oneParent.get(name);
            otherValue = otherParent.get(name);
        }
        return Objects.equals(oneValue, otherValue);
    }
}

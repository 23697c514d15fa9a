package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;

/** The way to a field: the names of the documents that it lies in, and its own. */
record FieldPath(List<String> names) {

    static FieldPath of(String dotted) {
        return new FieldPath(List.of(dotted.split("\\.")));
    }

    /** Whether what lies there is the same in both: the same value, or nothing. A list on the way is compared as a whole. */
    boolean isSame(Document one, Document other) {
        Object mine = one;
        Object theirs = other;
        for (String name : names) {
            if (!(mine instanceof Document here && theirs instanceof Document there)) {
                break;
            }
            if (here.containsKey(name) != there.containsKey(name)) {
                return false;
            }
            mine = here.get(name);
            theirs = there.get(name);
        }
        return Objects.equals(mine, theirs);
    }
}

package vn.vinhdanh.program.domain.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;

/** Gathers what is wrong with a plan, so that its author reads everything at once. One place is told once: the first fault counts. */
final class PlanErrors {

    /** A file this wrong is not the file that was meant; a longer list helps nobody. */
    static final int MOST = 200;

    private final List<FieldError> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private int unlisted;

    PlanErrors(List<FieldError> already) {
        already.forEach(fault -> add(fault.path(), fault.vietnamese(), fault.english()));
    }

    void add(String path, String vietnamese, String english) {
        if (!places.add(path)) {
            return;
        }
        if (found.size() == MOST) {
            unlisted++;
            return;
        }
        found.add(new FieldError(path, vietnamese, english));
    }

    /** Whether something at this place or under it was not understood. */
    boolean touch(String path) {
        return places.stream().anyMatch(place -> place.startsWith(path));
    }

    /** @throws InvalidInput with all of them, in the order found, unless there are none */
    void throwIfAny() {
        if (found.isEmpty()) {
            return;
        }
        if (unlisted > 0) {
            found.add(new FieldError(
                    "",
                    "Còn " + unlisted + " lỗi nữa không liệt kê ở đây.",
                    "There are " + unlisted + " more faults."));
        }
        throw new InvalidInput(found);
    }
}

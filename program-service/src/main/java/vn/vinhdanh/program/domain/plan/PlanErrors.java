package vn.vinhdanh.program.domain.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;

/** Collects the errors of a plan, so that its author sees all of them at once. Each path keeps only its first error. */
final class PlanErrors {

    /** A longer list would not help: a file with this many errors is probably the wrong file. */
    static final int MAX_ERRORS = 200;

    private final RawPlan plan;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private int unlisted;

    /** Starts with the errors of the text itself. */
    PlanErrors(RawPlan plan) {
        this.plan = plan;
        plan.errors().forEach(this::add);
    }

    void add(String path, String vietnamese, String english) {
        add(new FieldError(path, vietnamese, english, plan.lineOf(path)));
    }

    private void add(FieldError error) {
        if (!paths.add(error.path())) {
            return;
        }
        if (errors.size() == MAX_ERRORS) {
            unlisted++;
            return;
        }
        errors.add(error);
    }

    /** True if there is an error at this path or below it. */
    boolean existAt(String path) {
        return paths.stream().anyMatch(known -> known.startsWith(path));
    }

    /** @throws InvalidInput with all errors in the order in which they were found, if there are any */
    void throwIfAny() {
        if (errors.isEmpty()) {
            return;
        }
        if (unlisted > 0) {
            errors.add(new FieldError(
                    "",
                    "Còn " + unlisted + " lỗi nữa không liệt kê ở đây.",
                    "There are " + unlisted + " more errors."));
        }
        throw new InvalidInput(errors);
    }
}

package vn.vinhdanh.program.domain.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput.FieldError;

/**
 * A plan as it came: keys and values, not yet understood. Values are String, Boolean, Number, List, Map or null; the
 * tree is shallow and of bounded size, which whoever reads the text sees to.
 *
 * @param faults what the text itself already got wrong, such as one key twice
 * @param notes where the text was read in the only way that makes sense, which its author should see
 */
public record RawPlan(Map<String, @Nullable Object> root, List<FieldError> faults, List<Warning> notes) {

    public RawPlan {
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }
}

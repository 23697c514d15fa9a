package vn.vinhdanh.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request is malformed (400). Lists all errors at once, each with its path. */
public final class InvalidInput extends RuntimeException {

    private final List<FieldError> faults;

    public InvalidInput(List<FieldError> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    public InvalidInput(String path, String vietnamese, String english) {
        this(List.of(new FieldError(path, vietnamese, english)));
    }

    public List<FieldError> faults() {
        return faults;
    }

    /**
     * @param path of the field: {@code delegateGroups[3].code}
     * @param line of the file that was sent, from 1; null if the input is no file
     */
    public record FieldError(
            String path,
            String vietnamese,
            String english,
            @Nullable Integer line) {

        public FieldError(String path, String vietnamese, String english) {
            this(path, vietnamese, english, null);
        }
    }
}

package vn.vinhdanh.kernel;

import java.util.List;

/** What was sent can't be read as what was asked for (400); every fault at once, each with its path. */
public final class Invalid extends RuntimeException {

    private final List<Fault> faults;

    public Invalid(List<Fault> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    public Invalid(String path, String vietnamese, String english) {
        this(List.of(new Fault(path, vietnamese, english)));
    }

    public List<Fault> faults() {
        return faults;
    }

    /** @param path where: {@code delegateGroups[3].code} */
    public record Fault(String path, String vietnamese, String english) {}
}

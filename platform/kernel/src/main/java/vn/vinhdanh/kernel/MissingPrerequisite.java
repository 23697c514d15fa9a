package vn.vinhdanh.kernel;

/** An event arrived before one that it depends on. It is deferred until that one arrives, never dropped. */
public final class MissingPrerequisite extends RuntimeException {

    private final String awaited;

    /** @param awaited the prerequisite, as its handler names it: {@code conference/<id>} */
    public MissingPrerequisite(String awaited) {
        super("waits for " + awaited);
        this.awaited = awaited;
    }

    public String awaited() {
        return awaited;
    }
}

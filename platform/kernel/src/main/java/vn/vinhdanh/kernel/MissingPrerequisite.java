package vn.vinhdanh.kernel;

/** A fact came before the one that it depends on. It is kept and applied when that one arrives; never dropped. */
public final class MissingPrerequisite extends RuntimeException {

    private final String awaited;

    /** @param awaited what it waits for, in words that both sides build alike: {@code conference/<id>} */
    public MissingPrerequisite(String awaited) {
        super("waits for " + awaited);
        this.awaited = awaited;
    }

    public String awaited() {
        return awaited;
    }
}

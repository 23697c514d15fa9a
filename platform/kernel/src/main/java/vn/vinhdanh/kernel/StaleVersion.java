package vn.vinhdanh.kernel;

/** Somebody else wrote first (412). Read again, look at what changed, decide anew. */
public final class StaleVersion extends RuntimeException {

    public StaleVersion(String what) {
        super(what);
    }
}

package vn.vinhdanh.kernel;

/** A command replaces or settles what somebody has read, and does not say which version that was (428). */
public final class VersionRequired extends RuntimeException {

    /** Stands for the version of a client that named none. No aggregate ever has it. */
    public static final long NONE = -1;

    public VersionRequired(String what) {
        super(what);
    }
}

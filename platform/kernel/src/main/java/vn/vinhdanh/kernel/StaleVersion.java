package vn.vinhdanh.kernel;

/** Another writer was faster (412). The client must read again, look at the change, and decide again. */
public final class StaleVersion extends RuntimeException {

    public StaleVersion(String what) {
        super(what);
    }
}

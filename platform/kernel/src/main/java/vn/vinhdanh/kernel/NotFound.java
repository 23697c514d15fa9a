package vn.vinhdanh.kernel;

/** The resource does not exist or belongs to another commune (404). A client can't tell which, on purpose. */
public final class NotFound extends RuntimeException {

    /** @param what the kind of resource, in English, never an id: {@code nomination} */
    public NotFound(String what) {
        super(what);
    }
}

package vn.vinhdanh.kernel;

/** There is no such thing for this reader (404): absent and another commune's look the same. */
public final class NotFound extends RuntimeException {

    /** @param what the kind of thing, in English, never an id: {@code nomination} */
    public NotFound(String what) {
        super(what);
    }
}

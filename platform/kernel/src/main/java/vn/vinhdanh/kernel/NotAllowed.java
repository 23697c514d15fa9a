package vn.vinhdanh.kernel;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The actor does not have a role that this requires (403). */
public final class NotAllowed extends RuntimeException {

    public NotAllowed(Role... needed) {
        super(Arrays.stream(needed).map(Role::wireName).collect(Collectors.joining(", ")));
    }
}

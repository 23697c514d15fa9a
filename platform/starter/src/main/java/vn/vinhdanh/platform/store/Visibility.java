package vn.vinhdanh.platform.store;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;

/** Another commune's data does not exist for you. */
final class Visibility {

    private Visibility() {}

    static boolean of(@Nullable String commune, Actor reader) {
        return reader.commune().equals(commune);
    }
}

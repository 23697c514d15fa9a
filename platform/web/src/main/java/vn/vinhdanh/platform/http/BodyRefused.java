package vn.vinhdanh.platform.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.problem.Problem;

/** A body that is not read to its end. Thrown while reading, so that no such body is held in memory or waited for. */
public abstract sealed class BodyRefused extends IOException permits BodyTooLarge, BodyTooSlow {

    BodyRefused(String message) {
        super(message);
    }

    /** The cause of this failure that is of this type; null if there is none. */
    public static @Nullable BodyRefused in(@Nullable Throwable failure) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            if (link instanceof BodyRefused refused) {
                return refused;
            }
        }
        return null;
    }

    public abstract Problem problem();
}

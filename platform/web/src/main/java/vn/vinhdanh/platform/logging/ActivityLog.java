package vn.vinhdanh.platform.logging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One INFO line for each thing that a service does: a command, a handled event, a change of a letter, a refused access.
 * A line names ids only; it never contains a name, an address, a token or content.
 */
public final class ActivityLog {

    private static final Logger LOG = LoggerFactory.getLogger("vn.vinhdanh.activity");
    private static final Logger SECURITY = LoggerFactory.getLogger("vn.vinhdanh.security");

    private ActivityLog() {}

    /**
     * @param activity what was done: {@code POST /api/nominations/{id}/submission} or {@code NominationApproved.v1}
     * @param subject id of the aggregate; null if there is none
     * @param outcome {@code 200}, {@code handled}, {@code deferred}
     * @param startedAt {@link System#nanoTime} when it began
     */
    public static void record(String activity, @Nullable String subject, String outcome, long startedAt) {
        LOG.atInfo()
                .addKeyValue("activity", activity)
                .addKeyValue("subject", subject == null ? "-" : subject)
                .addKeyValue("outcome", outcome)
                .addKeyValue(
                        "milliseconds",
                        Duration.ofNanos(System.nanoTime() - startedAt).toMillis())
                .log("");
    }

    /**
     * One line of the logger {@code security} for a refused access.
     *
     * @param outcome 401 or 403
     * @param check what the request failed on: {@code EXPIRY}, {@code ROLE}
     * @param account {@code sub} of the token; null if no valid token came
     */
    static void refuse(
            String activity, String outcome, String check, @Nullable String account, @Nullable String commune) {
        SECURITY.atInfo()
                .addKeyValue("activity", activity)
                .addKeyValue("outcome", outcome)
                .addKeyValue("check", check)
                .addKeyValue("account", account == null ? "-" : account)
                .addKeyValue("commune", commune == null ? "-" : commune)
                .log("");
    }
}

package vn.vinhdanh.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Text;

/**
 * A nomination that went back to its unit, as its letter tells it. Who is nominated does not stand in a mail.
 *
 * @param returnedAt with the nomination it names one return, which has one letter at most
 * @param reason in the words of who returned it, on one line without control characters
 * @param dueBy the last day on which it is not late; null if there is none, or it has passed
 */
public record ReturnedNomination(
        String nominationId,
        Instant returnedAt,
        String reason,
        @Nullable LocalDate dueBy) {

    private static final int CODE = 8;

    public ReturnedNomination {
        reason = Text.normal(reason.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " "));
    }

    /** The id of the letter about one return. */
    public static String letterOf(String nominationId, Instant returnedAt) {
        return Ids.named("message", nominationId, "returned", returnedAt.toString());
    }

    public String letter() {
        return letterOf(nominationId, returnedAt);
    }

    /** As the page of the nomination shows it: enough to tell an officer's nominations apart. */
    public String code() {
        return nominationId.substring(Math.max(0, nominationId.length() - CODE)).toUpperCase(Locale.ROOT);
    }
}

package vn.vinhdanh.budget.domain.reward;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;

/**
 * The person who may sign for the money of a reward: the individual, the representative of the collective, or the head
 * of the household.
 *
 * @param title title or position; null if it is not known
 * @param salutation code of nomination-service: MR is Ông, MS is Bà; null if nobody stated it
 */
public record Recipient(
        String name, @Nullable String title, @Nullable String salutation) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SALUTATION =
            Pattern.compile("^(ông|bà) ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Tone marks are the name, Ông and Bà are not: "bà Nông Thị Tú" signs for "Nông Thị Tú", "Nông Thị Tư" does not. */
    boolean signsAs(String receivedBy) {
        return plain(name).equalsIgnoreCase(plain(receivedBy));
    }

    private static String plain(String person) {
        String oneSpace = SPACES.matcher(Text.normal(person)).replaceAll(" ");
        return SALUTATION.matcher(oneSpace).replaceFirst("");
    }
}

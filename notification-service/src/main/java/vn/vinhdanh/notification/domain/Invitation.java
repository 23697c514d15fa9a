package vn.vinhdanh.notification.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;
import vn.vinhdanh.kernel.Text;

/**
 * What an invitation says, as it was when the delegate was invited. Every text is one line without control
 * characters: nothing in a name can end a header or a line of a calendar.
 *
 * @param answerToken the secret of the answer link; whoever holds it answers for the delegate
 */
public record Invitation(
        String name,
        @Nullable String title,
        @Nullable String unitName,
        String conferenceTitle,
        LocalDate date,
        LocalTime startTime,
        @Nullable LocalTime endTime,
        Venue venue,
        Signature signature,
        String answerToken) {

    private static final Pattern NOT_PRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    public Invitation {
        List<FieldError> faults = new ArrayList<>();
        name = line("name", name, faults);
        title = lineOrNull(title);
        unitName = lineOrNull(unitName);
        conferenceTitle = line("conferenceTitle", conferenceTitle, faults);
        answerToken = line("answerToken", answerToken, faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    /** Where to come. */
    public record Venue(String name, @Nullable String address) {
        public Venue {
            List<FieldError> faults = new ArrayList<>();
            name = line("venueName", name, faults);
            address = lineOrNull(address);
            if (!faults.isEmpty()) {
                throw new InvalidInput(faults);
            }
        }

        public String inOneLine() {
            return address == null ? name : name + ", " + address;
        }
    }

    /** Who invites: {@code Ủy ban nhân dân xã Trùng Khánh}, {@code Chủ tịch}, {@code Hoàng Văn Tiến}. */
    public record Signature(String issuer, String title, String name) {
        public Signature {
            List<FieldError> faults = new ArrayList<>();
            issuer = line("issuer", issuer, faults);
            title = line("signatoryTitle", title, faults);
            name = line("signatoryName", name, faults);
            if (!faults.isEmpty()) {
                throw new InvalidInput(faults);
            }
        }
    }

    /** The name alone: the rest is the delegate's own. */
    @Override
    public String toString() {
        return "invitation to " + conferenceTitle;
    }

    private static String line(String path, @Nullable String text, List<FieldError> faults) {
        String line = lineOrNull(text);
        if (line == null) {
            faults.add(new FieldError(path, "Thiếu nội dung.", "Missing."));
            return "";
        }
        return line;
    }

    private static @Nullable String lineOrNull(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = Text.normal(NOT_PRINTABLE.matcher(text).replaceAll(" "));
        return line.isEmpty() ? null : line;
    }
}

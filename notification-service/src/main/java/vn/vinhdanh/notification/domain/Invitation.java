package vn.vinhdanh.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.kernel.VietnamTime;

/**
 * The content of an invitation at the time of inviting, or of another letter about the conference. Every text is one line
 * without control characters, so that no name can end a header or a line of a calendar file.
 *
 * @param date null in a letter that calls nobody to come, as {@code startTime} and {@code venue}
 * @param salutation null if nobody stated it, and in letters of earlier versions
 * @param seat label of the seat in the hall, if there was one when the letter was written; null in letters of earlier
 *     versions
 */
public record Invitation(
        String name,
        @Nullable String title,
        @Nullable String unitName,
        String conferenceTitle,
        @Nullable LocalDate date,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime,
        @Nullable Venue venue,
        Signature signature,
        @Nullable Salutation salutation,
        @Nullable String seat) {

    /** What a letter to an officer says of the officer and of who writes. It invites to nothing. */
    public static Invitation toOfficer(String name, String unitName, String conferenceTitle, Signature signature) {
        return new Invitation(name, null, unitName, conferenceTitle, null, null, null, null, signature, null, null);
    }

    private static final Pattern NOT_PRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    public Invitation {
        List<FieldError> errors = new ArrayList<>();
        name = line("name", name, errors);
        title = lineOrNull(title);
        unitName = lineOrNull(unitName);
        seat = lineOrNull(seat);
        conferenceTitle = line("conferenceTitle", conferenceTitle, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    public Invitation(
            String name,
            @Nullable String title,
            @Nullable String unitName,
            String conferenceTitle,
            LocalDate date,
            LocalTime startTime,
            @Nullable LocalTime endTime,
            Venue venue,
            Signature signature) {
        this(name, title, unitName, conferenceTitle, date, startTime, endTime, venue, signature, null);
    }

    public Invitation(
            String name,
            @Nullable String title,
            @Nullable String unitName,
            String conferenceTitle,
            LocalDate date,
            LocalTime startTime,
            @Nullable LocalTime endTime,
            Venue venue,
            Signature signature,
            @Nullable Salutation salutation) {
        this(name, title, unitName, conferenceTitle, date, startTime, endTime, venue, signature, salutation, null);
    }

    /** The name as a letter addresses it: "Ông Hoàng Văn Đức"; "Ông/Bà …" if nobody stated which. */
    public String addressee() {
        return Salutation.addressed(name, salutation);
    }

    /** How the letter speaks to the person: Ông, Bà, or Ông/Bà. */
    public String you() {
        return Salutation.word(salutation);
    }

    /** The place of the conference. */
    public record Venue(String name, @Nullable String address) {
        public Venue {
            List<FieldError> errors = new ArrayList<>();
            name = line("venueName", name, errors);
            address = lineOrNull(address);
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
        }

        public String inOneLine() {
            return address == null ? name : name + ", " + address;
        }
    }

    /**
     * The inviting authority and its signatory.
     *
     * @param issuer such as {@code Ủy ban nhân dân xã Trùng Khánh}
     * @param title such as {@code Chủ tịch}
     * @param name such as {@code Hoàng Văn Tiến}
     */
    public record Signature(String issuer, String title, String name) {
        public Signature {
            List<FieldError> errors = new ArrayList<>();
            issuer = line("issuer", issuer, errors);
            title = line("signatoryTitle", title, errors);
            name = line("signatoryName", name, errors);
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
        }
    }

    /** From then on the invitation is of no use to anybody. */
    public boolean hasBegunAt(Instant now) {
        return !now.isBefore(date.atTime(startTime).atZone(VietnamTime.ZONE).toInstant());
    }

    public boolean isAtTheTimeOf(Invitation other) {
        return date.equals(other.date) && startTime.equals(other.startTime) && Objects.equals(endTime, other.endTime);
    }

    /** Names the conference only, because the rest is personal. */
    @Override
    public String toString() {
        return "invitation to " + conferenceTitle;
    }

    private static String line(String path, @Nullable String text, List<FieldError> errors) {
        String line = lineOrNull(text);
        if (line == null) {
            errors.add(new FieldError(path, "Thiếu nội dung.", "Missing."));
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

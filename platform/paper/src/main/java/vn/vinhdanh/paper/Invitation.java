package vn.vinhdanh.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An invitation ("Giấy mời", symbol GM) to one person, with the QR code that is scanned at the door. */
public record Invitation(
        Format format,
        Heading heading,
        Message message,
        @Nullable Ticket ticket,
        Closing closing) implements Paper {

    public enum Format {
        /** A whole sheet, for an e-mail attachment. */
        A4_PORTRAIT,
        /** Half a sheet, for a printed card. */
        A5_LANDSCAPE
    }

    /**
     * The host and the guest, as the invitation names them.
     *
     * @param host "Ủy ban nhân dân xã Trùng Khánh"; empty for the line "Kính mời:" without a host
     * @param name "Ông Nông Văn Đức"
     * @param capacity office and place, "Trưởng thôn Bản Chang"; may be empty
     */
    public record Greeting(String host, String name, String capacity) {}

    /** A line with a label, such as "Thời gian". */
    public record Detail(String label, String value) {}

    /**
     * The text of the invitation.
     *
     * @param occasion the event, such as "Tới dự Hội nghị biểu dương điển hình tiên tiến năm 2026"
     */
    public record Message(
            String summary, Greeting greeting, String occasion, List<Detail> details, List<String> notes) {
        public Message {
            details = List.copyOf(details);
            notes = List.copyOf(notes);
        }
    }

    /**
     * The code that the guest shows at the door.
     *
     * @param shortCode a code for the same purpose that is short enough to be typed; may be empty
     */
    public record Ticket(QrCode qrCode, String shortCode) {}

    /** Starts an invitation by whom it is for. */
    public static Builder to(String name, String capacity) {
        return new Builder(name, capacity);
    }

    /** What all guests of the conference have in common: the paper without name, capacity and code. */
    Invitation withoutGuest() {
        return new Invitation(
                format,
                heading,
                new Message(
                        message.summary,
                        new Greeting(message.greeting.host, "", ""),
                        message.occasion,
                        message.details,
                        message.notes),
                ticket == null ? null : new Ticket(ticket.qrCode.withContent("-"), ""),
                closing);
    }

    @Override
    public String title() {
        return "GIẤY MỜI - " + message.summary;
    }

    /** Gathers an invitation. */
    public static final class Builder {
        private final String name;
        private final String capacity;
        private Format format = Format.A4_PORTRAIT;
        private @Nullable Heading heading;
        private String summary = "";
        private String host = "";
        private String occasion = "";
        private final List<Detail> details = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private @Nullable Ticket ticket;
        private @Nullable Signature signature;
        private List<String> recipients = List.of();

        private Builder(String name, String capacity) {
            this.name = name;
            this.capacity = capacity;
        }

        public Builder format(Format chosen) {
            this.format = chosen;
            return this;
        }

        public Builder heading(Letterhead letterhead, DocumentNumber number, PlaceAndDate placeAndDate) {
            this.heading = new Heading(letterhead, number, placeAndDate);
            return this;
        }

        /** The line beneath "GIẤY MỜI": "Dự Hội nghị biểu dương điển hình tiên tiến năm 2026". */
        public Builder summary(String line) {
            this.summary = line;
            return this;
        }

        public Builder host(String inviting) {
            this.host = inviting;
            return this;
        }

        public Builder occasion(String sentence) {
            this.occasion = sentence;
            return this;
        }

        public Builder detail(String label, String value) {
            details.add(new Detail(label, value));
            return this;
        }

        /** A closing sentence, such as what to bring or until when to answer. */
        public Builder note(String sentence) {
            notes.add(sentence);
            return this;
        }

        public Builder ticket(QrCode qrCode, String shortCode) {
            this.ticket = new Ticket(qrCode, shortCode);
            return this;
        }

        public Builder signature(Signature by) {
            this.signature = by;
            return this;
        }

        public Builder recipients(String... all) {
            this.recipients = List.of(all);
            return this;
        }

        /** @throws NullPointerException without a heading or a signature */
        public Invitation build() {
            return new Invitation(
                    format,
                    Objects.requireNonNull(heading, "An invitation has a heading"),
                    new Message(summary, new Greeting(host, name, capacity), occasion, details, notes),
                    ticket,
                    new Closing(Objects.requireNonNull(signature, "An invitation has a signature"), recipients));
        }
    }
}

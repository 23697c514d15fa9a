package vn.vinhdanh.notification.adapter.mail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Message;

/**
 * The conference as an iCalendar file (RFC 5545). The UID is the delegate's id and SEQUENCE grows with each revision,
 * so a calendar moves its entry when the date changes. The method is PUBLISH, not REQUEST, because answers are given
 * by the link: the reply of a calendar would go to a mailbox that is not read. A notice that takes the invitation back has
 * the method CANCEL (RFC 5546), so the entry goes.
 */
final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder file = new StringBuilder();

    private CalendarFile() {}

    /** @param organizer the sender's address */
    static byte[] of(Message message, String answerLink, String organizer) {
        CalendarFile calendar = new CalendarFile();
        calendar.write(message, answerLink, organizer);
        return calendar.file.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String method(Message message) {
        return message.takesBack() ? "CANCEL" : "PUBLISH";
    }

    private void write(Message message, String answerLink, String organizer) {
        line("BEGIN:VCALENDAR");
        line("PRODID:-//Vinh Danh//notification-service//VI");
        line("VERSION:2.0");
        line("CALSCALE:GREGORIAN");
        line("METHOD:" + method(message));
        timezone();
        event(message, answerLink, organizer);
        line("END:VCALENDAR");
    }

    /** Vietnam has used one offset since 1975. */
    private void timezone() {
        line("BEGIN:VTIMEZONE");
        line("TZID:Asia/Ho_Chi_Minh");
        line("BEGIN:STANDARD");
        line("DTSTART:19750613T000000");
        line("TZOFFSETFROM:+0700");
        line("TZOFFSETTO:+0700");
        line("TZNAME:+07");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    private void event(Message message, String answerLink, String organizer) {
        Invitation invitation = message.invitation();
        line("BEGIN:VEVENT");
        line("UID:" + message.recipient().delegateId());
        line("SEQUENCE:" + (message.takesBack() ? message.revision() : message.revision() - 1));
        line("DTSTAMP:" + UTC.format(message.invitedAt()));
        line("DTSTART;TZID=Asia/Ho_Chi_Minh:"
                + LOCAL.format(LocalDateTime.of(invitation.date(), invitation.startTime())));
        LocalTime end = invitation.endTime();
        if (end != null && end.isAfter(invitation.startTime())) {
            line("DTEND;TZID=Asia/Ho_Chi_Minh:" + LOCAL.format(LocalDateTime.of(invitation.date(), end)));
        }
        line("SUMMARY:" + text(invitation.conferenceTitle()));
        line("LOCATION:" + text(invitation.venue().inOneLine()));
        line("ORGANIZER;CN=" + parameter(invitation.signature().issuer()) + ":mailto:" + organizer);
        if (message.takesBack()) {
            line("ATTENDEE;CN=" + parameter(invitation.name()) + ":mailto:"
                    + Objects.requireNonNull(message.to(), "an e-mail has an address")
                            .value());
            line("STATUS:CANCELLED");
        } else {
            line("DESCRIPTION:" + text("Trả lời giấy mời / Answer the invitation: " + answerLink));
            line("URL:" + answerLink);
            line("STATUS:CONFIRMED");
        }
        line("TRANSP:OPAQUE");
        line("END:VEVENT");
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** The value of a parameter may contain any character except a quotation mark. */
    private static String parameter(String value) {
        return '"' + value.replace('"', '\'') + '"';
    }

    /** Writes one line, folded after 75 octets but never inside a character. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int character = content.codePointAt(at);
            String shown = Character.toString(character);
            int size = shown.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(shown);
            octets += size;
            at += Character.charCount(character);
        }
        file.append("\r\n");
    }
}

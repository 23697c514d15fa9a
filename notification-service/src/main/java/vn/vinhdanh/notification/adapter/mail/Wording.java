package vn.vinhdanh.notification.adapter.mail;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Message;

/** The invitation's sentences, the same for the text and the HTML part. */
final class Wording {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DATE =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    private Wording() {}

    static String subject(Message message) {
        return (message.revision() > 1 ? "[Điều chỉnh] Giấy mời: " : "Giấy mời: ")
                + message.invitation().conferenceTitle();
    }

    /** By the names of the template's places; an empty one leaves its line out. */
    static Map<String, String> of(Message message, String answerLink) {
        Invitation invitation = message.invitation();
        Invitation.Signature signature = invitation.signature();
        boolean revised = message.revision() > 1;
        return Map.ofEntries(
                Map.entry("subject", subject(message)),
                Map.entry("salutation", salutation(invitation)),
                Map.entry("invites", signature.issuer() + " trân trọng kính mời Ông/Bà tới dự:"),
                Map.entry("conference", invitation.conferenceTitle()),
                Map.entry("when", when(invitation)),
                Map.entry("where", invitation.venue().inOneLine()),
                Map.entry("replaces", revised ? "Giấy mời này thay cho giấy mời đã gửi trước đây." : ""),
                Map.entry("link", answerLink),
                Map.entry("signatory", signature.title()),
                Map.entry("signatoryName", signature.name()),
                Map.entry("issuer", signature.issuer()),
                Map.entry("englishInvites", "You are invited by " + signature.issuer() + " to the conference above."),
                Map.entry("englishWhen", englishWhen(invitation)),
                Map.entry("englishReplaces", revised ? "This replaces the invitation sent before." : ""));
    }

    private static String salutation(Invitation invitation) {
        String office = invitation.title() != null ? invitation.title() : invitation.unitName();
        return "Kính gửi: Ông/Bà " + invitation.name() + (office == null ? "" : " – " + office);
    }

    private static String when(Invitation invitation) {
        return hours(invitation.startTime(), invitation.endTime()) + ", " + weekday(invitation.date()) + ", ngày "
                + DATE.format(invitation.date());
    }

    private static String englishWhen(Invitation invitation) {
        return ENGLISH_DATE.format(invitation.date()) + ", " + hours(invitation.startTime(), invitation.endTime())
                + " (UTC+7)";
    }

    private static String hours(LocalTime start, @Nullable LocalTime end) {
        return CLOCK.format(start) + (end == null ? "" : " – " + CLOCK.format(end));
    }

    private static String weekday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }
}

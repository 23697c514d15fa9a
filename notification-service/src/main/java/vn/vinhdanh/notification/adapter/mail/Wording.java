package vn.vinhdanh.notification.adapter.mail;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Withdrawal;

/**
 * The parts of a message that the templates of its text and its HTML fill in. Public for the classes that JTE
 * generates from them.
 *
 * @param link the address of the answer page
 */
public record Wording(Message message, String link) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DATE =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    /** The name of the templates. */
    String template() {
        return isNotice() ? "notice" : "invitation";
    }

    public String subject() {
        if (isNotice()) {
            return (isCancellation() ? "[Hủy] " : "[Thu hồi giấy mời] ") + conference();
        }
        return (isRevision() ? "[Điều chỉnh] Giấy mời: " : "Giấy mời: ") + conference();
    }

    /** Whether the message takes an invitation back. */
    public boolean isNotice() {
        return message.takesBack();
    }

    /** Whether the whole conference is off. */
    public boolean isCancellation() {
        Withdrawal why = message.edition().takesBack();
        return why != null && why.cause() == Withdrawal.Cause.CONFERENCE_CANCELLED;
    }

    /** Why it is taken back; null if there is nothing to tell. */
    public @Nullable String reason() {
        Withdrawal why = message.edition().takesBack();
        return why == null ? null : why.reason();
    }

    public boolean isRevision() {
        return message.corrects();
    }

    public String salutation() {
        Invitation invitation = message.invitation();
        String office = invitation.title() != null ? invitation.title() : invitation.unitName();
        return "Kính gửi: " + invitation.addressee() + (office == null ? "" : " – " + office);
    }

    public String you() {
        return message.invitation().you();
    }

    public String conference() {
        return message.invitation().conferenceTitle();
    }

    public String when() {
        Invitation invitation = message.invitation();
        return hours(invitation) + ", " + weekday(invitation.date()) + ", ngày " + DATE.format(invitation.date());
    }

    public String englishWhen() {
        Invitation invitation = message.invitation();
        return ENGLISH_DATE.format(invitation.date()) + ", " + hours(invitation) + " (UTC+7)";
    }

    public String where() {
        String seat = message.invitation().seat();
        return message.invitation().venue().inOneLine() + (seat == null ? "" : " – ghế " + seat);
    }

    public String issuer() {
        return message.invitation().signature().issuer();
    }

    public String signatory() {
        return message.invitation().signature().title();
    }

    public String signatoryName() {
        return message.invitation().signature().name();
    }

    private static String hours(Invitation invitation) {
        LocalTime end = invitation.endTime();
        return CLOCK.format(invitation.startTime()) + (end == null ? "" : " – " + CLOCK.format(end));
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

package vn.vinhdanh.delegate.adapter.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.kernel.VietnamTime;

/**
 * What the answer page shows. Its templates are in {@code src/main/jte/answer}; the build compiles them, and they
 * escape every value. The page is in Vietnamese first, then in English. It has large type, a label for every field and no
 * script. All that it loads is the style sheet that the gateway serves, and it can be used without: an old phone with a slow
 * connection is enough.
 *
 * @param position title and unit of the invited person
 * @param seat label; null while there is none
 * @param alert why the answer that was sent is refused; null if none was
 * @param notes the recorded answer, and why the form is missing
 * @param form null once the invitation can only be read
 */
public record AnswerPage(
        String issuer,
        String name,
        String position,
        String conference,
        String when,
        String venueName,
        String venueAddress,
        @Nullable String seat,
        @Nullable Notice alert,
        List<Notice> notes,
        @Nullable Form form) {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(VietnamTime.ZONE);

    /** One sentence in both languages, as plain text. */
    public record Notice(String vietnamese, String english) {}

    /** The values of the form's fields. An empty text stands for none. */
    public record Form(String answer, String reason, String substituteName, String needs) {

        private static final Form EMPTY = new Form("", "", "", "");

        /** The recorded answer, so that a change of one field keeps the others. */
        static Form of(DelegateResponse.@Nullable AnswerResponse answer) {
            return answer == null
                    ? EMPTY
                    : new Form(
                            switch (answer.answer()) {
                                case ACCEPTED -> "ACCEPT";
                                case DECLINED -> "DECLINE";
                                case SUBSTITUTED -> "SUBSTITUTE";
                            },
                            orEmpty(answer.reason()),
                            orEmpty(answer.substituteName()),
                            orEmpty(answer.needs()));
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /**
     * @param refused the fields as they were sent, if that answer is refused; else null
     * @param alert why it is refused; null if it is not
     * @return the page as HTML
     */
    static String invitation(InvitationResponse invitation, @Nullable Form refused, @Nullable Notice alert) {
        Form form = refused == null ? Form.of(invitation.answer()) : refused;
        return rendered(
                "answer/invitation.jte",
                new AnswerPage(
                        invitation.issuer(),
                        invitation.name(),
                        invitation.title() == null
                                ? invitation.unitName()
                                : invitation.title() + " · " + invitation.unitName(),
                        invitation.conferenceTitle(),
                        when(invitation),
                        invitation.venueName(),
                        invitation.venueAddress(),
                        invitation.seat(),
                        alert,
                        notes(invitation, alert),
                        invitation.closed() ? null : form));
    }

    /** @return a page with one sentence, for a link that is wrong or no longer valid */
    static String refusal(String vietnamese, String english) {
        return rendered("answer/refusal.jte", new Notice(vietnamese, english));
    }

    private static String rendered(String template, Object parameter) {
        StringOutput page = new StringOutput();
        TEMPLATES.render(template, parameter, page);
        return page.toString();
    }

    private static List<Notice> notes(InvitationResponse invitation, @Nullable Notice alert) {
        List<Notice> notes = new ArrayList<>();
        if (alert == null && invitation.answer() != null && invitation.state() != State.CHECKED_IN) {
            notes.add(recorded(invitation, invitation.answer()));
        }
        if (invitation.closed()) {
            notes.add(closed(invitation));
        }
        return notes;
    }

    private static Notice recorded(InvitationResponse invitation, DelegateResponse.AnswerResponse answer) {
        String at = MOMENT.format(answer.at());
        String again = invitation.closed() ? "" : " Ông/Bà có thể trả lời lại trước khi Hội nghị bắt đầu.";
        String againEnglish = invitation.closed() ? "" : " You may answer again until the conference begins.";
        return switch (invitation.state()) {
            case DECLINED ->
                new Notice(
                        "Đã ghi nhận lúc " + at + ": không tham dự." + again,
                        "Recorded: you can't come." + againEnglish);
            case SUBSTITUTED ->
                new Notice(
                        "Đã ghi nhận lúc " + at + ": " + answer.substituteName() + " đi thay." + again,
                        "Recorded: " + answer.substituteName() + " comes instead." + againEnglish);
            case WAITLISTED, PROPOSED ->
                new Notice(
                        "Đã ghi nhận lúc " + at + ". Chỗ trước đây đã dành cho người khác; Ông/Bà đang ở danh sách chờ"
                                + (invitation.waitingPosition() == null
                                        ? "."
                                        : ", số thứ tự " + invitation.waitingPosition() + ".")
                                + again,
                        "Recorded. Your place went to somebody else meanwhile; you are on the waiting list."
                                + againEnglish);
            default -> new Notice("Đã ghi nhận lúc " + at + ": tham dự." + again, "Recorded: you come." + againEnglish);
        };
    }

    private static Notice closed(InvitationResponse invitation) {
        return invitation.state() == State.CHECKED_IN
                ? new Notice("Đã điểm danh tại Hội nghị.", "Checked in at the conference.")
                : new Notice(
                        "Hội nghị đã bắt đầu, không nhận trả lời qua liên kết nữa.",
                        "The conference has begun; answers by link are closed.");
    }

    private static String when(InvitationResponse invitation) {
        return invitation.date() == null
                ? "sẽ thông báo sau · to be announced"
                : "%s – %s, ngày %s"
                        .formatted(
                                invitation.startTime(),
                                invitation.endTime(),
                                DATE.format(LocalDate.parse(invitation.date())));
    }
}

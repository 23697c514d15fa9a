package vn.vinhdanh.delegate.adapter.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import vn.vinhdanh.delegate.domain.delegate.State;

/**
 * The answer page as HTML: Vietnamese first, English beside it, large type, labels on every field, no script and
 * nothing to load, so that an old phone on a slow line can use it. All content is escaped.
 */
final class AnswerPage {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>Giấy mời · Invitation</title>
            <style>
            body{margin:0;background:#f3f1ec;color:#1c1b19;font:18px/1.5 "Segoe UI",Roboto,Arial,sans-serif}
            main{max-width:34em;margin:0 auto;padding:1em;background:#fff}
            h1{font-size:1.5em;margin:.6em 0 .2em;color:#9b1c1c}
            .issuer{font-weight:bold;text-transform:uppercase;font-size:.9em;margin:0}
            .name{font-size:1.35em;font-weight:bold;margin:.1em 0}
            p{margin:.4em 0}
            dt{font-weight:bold;margin-top:.6em}
            dd{margin:0}
            [lang=en]{color:#5a5751;font-size:.9em}
            .note{border-left:.3em solid #1d6b38;background:#eaf5ec;padding:.6em .8em;margin:1em 0}
            .alert{border-left:.3em solid #9b1c1c;background:#fdecec;padding:.6em .8em;margin:1em 0}
            fieldset{border:1px solid #8d8a83;margin:1.2em 0 0;padding:.4em .8em .8em}
            legend{font-weight:bold;padding:0 .3em}
            .choice{display:block;position:relative;padding:.5em 0 .5em 2.2em;border-top:1px solid #e4e1da}
            .choice input{position:absolute;left:0;top:.7em;width:1.4em;height:1.4em;margin:0}
            .field{display:block;margin-top:1em;font-weight:bold}
            .field [lang=en],legend [lang=en]{font-weight:normal}
            .field [lang=en],.choice [lang=en],legend [lang=en]{display:block}
            textarea,input[type=text]{box-sizing:border-box;width:100%%;font:inherit;padding:.5em;border:1px solid #6b6862;border-radius:.2em}
            button{width:100%%;margin-top:1.2em;padding:.8em;font:inherit;font-weight:bold;color:#fff;background:#9b1c1c;border:0;border-radius:.3em}
            a:focus,input:focus,textarea:focus,button:focus{outline:3px solid #1a5fb4;outline-offset:2px}
            </style>
            </head>
            <body>
            <main>
            %s
            </main>
            </body>
            </html>
            """;

    private static final String INVITATION = """
            <p class="issuer">%s</p>
            <h1>Giấy mời <span lang="en">Invitation</span></h1>
            <p>Trân trọng kính mời <span lang="en">You are kindly invited</span></p>
            <p class="name">%s</p>
            <p>%s</p>
            <dl>
            <dt>Dự <span lang="en">To</span></dt><dd>%s</dd>
            <dt>Thời gian <span lang="en">When</span></dt><dd>%s</dd>
            <dt>Địa điểm <span lang="en">Where</span></dt><dd>%s<br>%s</dd>
            </dl>""";

    private static final String FORM = """
            <form method="post">
            <fieldset>
            <legend>Ông/Bà có tham dự không? <span lang="en">Will you come?</span></legend>
            %s
            </fieldset>
            <label class="field" for="reason">Lý do, nếu không tham dự <span lang="en">Reason, if you can't come</span></label>
            <textarea id="reason" name="reason" rows="2" maxlength="500">%s</textarea>
            <label class="field" for="substituteName">Họ tên người đi thay, cùng đơn vị <span lang="en">Who comes instead, of the same unit</span></label>
            <input type="text" id="substituteName" name="substituteName" maxlength="120" autocomplete="off" value="%s">
            <label class="field" for="needs">Cần hỗ trợ gì, nếu có <span lang="en">What you need on the day, if anything</span></label>
            <textarea id="needs" name="needs" rows="2" maxlength="500">%s</textarea>
            <button type="submit">Gửi trả lời · Send the answer</button>
            </form>""";

    private AnswerPage() {}

    /** What stands in the form: what was typed, when something was wrong with it; else the answer so far. */
    record Typed(String answer, String reason, String substituteName, String needs) {

        private static final Typed NOTHING = new Typed("", "", "", "");

        /** The answer so far, so that a change of mind about one thing keeps the others. */
        static Typed of(DelegateResponse.@Nullable AnswerResponse answer) {
            return answer == null
                    ? NOTHING
                    : new Typed(
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
     * @param sent what was typed and refused; null where nothing was
     * @param alert what was wrong with the answer sent, as escaped HTML; null where nothing was
     */
    static String invitation(InvitationResponse invitation, @Nullable Typed sent, @Nullable String alert) {
        Typed typed = sent == null ? Typed.of(invitation.answer()) : sent;
        StringBuilder page = new StringBuilder(INVITATION.formatted(
                escaped(invitation.issuer()),
                escaped(invitation.name()),
                escaped(
                        invitation.title() == null
                                ? invitation.unitName()
                                : invitation.title() + " · " + invitation.unitName()),
                escaped(invitation.conferenceTitle()),
                escaped(when(invitation)),
                escaped(invitation.venueName()),
                escaped(invitation.venueAddress())));
        page.append(alert == null ? note(invitation) : alert);
        page.append(
                invitation.closed()
                        ? closed(invitation)
                        : FORM.formatted(
                                choices(typed.answer()),
                                escaped(typed.reason()),
                                escaped(typed.substituteName()),
                                escaped(typed.needs())));
        return FRAME.formatted(page);
    }

    /** A page with one sentence: the link is wrong, or no longer opens anything. */
    static String refusal(String vietnamese, String english) {
        return FRAME.formatted("<h1>Giấy mời <span lang=\"en\">Invitation</span></h1>" + alert(vietnamese, english));
    }

    static String alert(String vietnamese, String english) {
        return "<div role=\"alert\">" + sentence("alert", vietnamese, english) + "</div>";
    }

    private static String note(InvitationResponse invitation) {
        if (invitation.answer() == null || invitation.state() == State.CHECKED_IN) {
            return "";
        }
        String at = MOMENT.format(invitation.answer().at());
        String again = invitation.closed() ? "" : " Ông/Bà có thể trả lời lại trước khi Hội nghị bắt đầu.";
        String againEnglish = invitation.closed() ? "" : " You may answer again until the conference begins.";
        return switch (invitation.state()) {
            case DECLINED ->
                sentence(
                        "note",
                        "Đã ghi nhận lúc " + at + ": không tham dự." + again,
                        "Recorded: you can't come." + againEnglish);
            case SUBSTITUTED ->
                sentence(
                        "note",
                        "Đã ghi nhận lúc " + at + ": " + invitation.answer().substituteName() + " đi thay." + again,
                        "Recorded: " + invitation.answer().substituteName() + " comes instead." + againEnglish);
            case WAITLISTED, PROPOSED ->
                sentence(
                        "note",
                        "Đã ghi nhận lúc " + at + ". Chỗ trước đây đã dành cho người khác; Ông/Bà đang ở danh sách chờ"
                                + (invitation.waitingPosition() == null
                                        ? "."
                                        : ", số thứ tự " + invitation.waitingPosition() + ".")
                                + again,
                        "Recorded. Your place went to somebody else meanwhile; you are on the waiting list."
                                + againEnglish);
            default ->
                sentence("note", "Đã ghi nhận lúc " + at + ": tham dự." + again, "Recorded: you come." + againEnglish);
        };
    }

    private static String closed(InvitationResponse invitation) {
        return invitation.state() == State.CHECKED_IN
                ? sentence("note", "Đã điểm danh tại Hội nghị.", "Checked in at the conference.")
                : sentence(
                        "note",
                        "Hội nghị đã bắt đầu, không nhận trả lời qua liên kết nữa.",
                        "The conference has begun; answers by link are closed.");
    }

    private static String choices(String chosen) {
        return choice("ACCEPT", chosen, "Tham dự", "I will come")
                + choice("DECLINE", chosen, "Không tham dự", "I can't come")
                + choice("SUBSTITUTE", chosen, "Cử người đi thay", "Somebody comes instead");
    }

    private static String choice(String value, String chosen, String vietnamese, String english) {
        return "<label class=\"choice\"><input type=\"radio\" name=\"answer\" value=\"%s\" required%s>%s <span lang=\"en\">%s</span></label>"
                .formatted(value, value.equals(chosen) ? " checked" : "", vietnamese, english);
    }

    private static String sentence(String style, String vietnamese, String english) {
        return "<div class=\"%s\"><p>%s</p><p lang=\"en\">%s</p></div>"
                .formatted(style, escaped(vietnamese), escaped(english));
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

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

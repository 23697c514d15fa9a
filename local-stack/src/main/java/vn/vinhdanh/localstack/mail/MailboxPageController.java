package vn.vinhdanh.localstack.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.embedded.ReceivedMail;

/** The mailbox for people. Works without a script. */
@RestController
class MailboxPageController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String FRAME = """
            <!doctype html>
            <html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s · Vinh Danh</title>
            <style>
            body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:1.5rem auto;padding:0 1rem;color:#222}
            table{border-collapse:collapse;width:100%%}td,th{text-align:left;padding:.35rem .5rem;border-bottom:1px solid #ddd}
            a{color:#8b1a1a}iframe{width:100%%;height:34rem;border:1px solid #ccc}pre{white-space:pre-wrap;background:#f6f6f6;padding:1rem}
            .note{color:#555}
            </style>
            %s
            </html>
            """;

    private final Mailbox mailbox;

    MailboxPageController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping(path = "/", produces = HTML)
    ResponseEntity<Void> home() {
        return ResponseEntity.status(302).header("Location", "/mailbox").build();
    }

    @GetMapping(path = "/mailbox", produces = HTML)
    String list() {
        List<ReceivedMail> letters = mailbox.receivedMail();
        String rows = letters.stream()
                .sorted(Comparator.comparing(ReceivedMail::id).reversed())
                .map(letter -> "<tr><td>%s</td><td>%s</td><td><a href=\"/mailbox/%s\">%s</a></td><td>%s</td></tr>"
                        .formatted(
                                WHEN.format(letter.received()),
                                escape(String.join(", ", letter.recipients())),
                                letter.id(),
                                letter.subject().isBlank() ? "(không có tiêu đề)" : escape(letter.subject()),
                                letter.attachments().isEmpty()
                                        ? ""
                                        : letter.attachments().size() + " tệp"))
                .collect(Collectors.joining("\n"));
        String content = letters.isEmpty()
                ? "<p>Chưa có thư nào. Thư mời gửi đi sẽ hiện ở đây. / No mail yet: invitations will appear here.</p>"
                : "<table><tr><th>Lúc</th><th>Người nhận</th><th>Tiêu đề</th><th>Đính kèm</th></tr>%s</table>"
                        .formatted(rows);
        return FRAME.formatted(
                "Hộp thư",
                "<h1>Hộp thư dùng thử</h1><p class=\"note\">Thư nằm lại trên máy này, không gửi ra ngoài. %d thư. / Mail stays on this machine.</p>%s"
                        .formatted(letters.size(), content));
    }

    @GetMapping(path = "/mailbox/{id}", produces = HTML)
    ResponseEntity<String> one(@PathVariable String id) {
        return ResponseEntity.of(mailbox.find(id).map(MailboxPageController::page));
    }

    private static String page(ReceivedMail letter) {
        String attachments = IntStream.range(0, letter.attachments().size())
                .mapToObj(number -> "<a href=\"/mailbox/api/messages/%s/attachments/%d\">%s</a> (%s, %d byte)"
                        .formatted(
                                letter.id(),
                                number,
                                escape(letter.attachments().get(number).name()),
                                escape(letter.attachments().get(number).type()),
                                letter.attachments().get(number).size()))
                .collect(Collectors.joining(" · "));
        String html = letter.html() == null
                ? ""
                : "<iframe sandbox=\"allow-popups\" title=\"Nội dung thư\" src=\"/mailbox/api/messages/%s/html\"></iframe>"
                        .formatted(letter.id());
        String text = letter.text() == null
                ? ""
                : "<details %s><summary>Văn bản thuần / plain text</summary><pre>%s</pre></details>"
                        .formatted(letter.html() == null ? "open" : "", escape(letter.text()));
        return FRAME.formatted(escape(letter.subject()), """
                <p><a href="/mailbox">← Hộp thư</a></p><h1>%s</h1>
                <p>Từ: %s<br>Đến: %s<br>Lúc: %s<br><span class="note">%s</span></p><p>%s</p>%s%s
                """.formatted(
                        escape(letter.subject()),
                        escape(letter.from()),
                        escape(String.join(", ", letter.recipients())),
                        WHEN.format(letter.received()),
                        escape(letter.messageId()),
                        attachments,
                        html,
                        text));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

package vn.vinhdanh.localstack.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.embedded.ReceivedMail;
import vn.vinhdanh.localstack.pages.PageRenderer;

/** The mailbox for people. The pages contain no script. */
@RestController
class MailboxPageController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Mailbox mailbox;
    private final PageRenderer pages;

    MailboxPageController(Mailbox mailbox, PageRenderer pages) {
        this.mailbox = mailbox;
        this.pages = pages;
    }

    @GetMapping(path = "/", produces = HTML)
    ResponseEntity<Void> home() {
        return ResponseEntity.status(302).header("Location", "/mailbox").build();
    }

    @GetMapping(path = "/mailbox", produces = HTML)
    String list() {
        List<ReceivedMail> newestFirst = mailbox.receivedMail().stream()
                .sorted(Comparator.comparing(ReceivedMail::id).reversed())
                .toList();
        return pages.render("mailbox/list.jte", Map.of("mails", newestFirst, "time", TIME));
    }

    @GetMapping(path = "/mailbox/{id}", produces = HTML)
    ResponseEntity<String> message(@PathVariable String id) {
        return ResponseEntity.of(
                mailbox.find(id).map(mail -> pages.render("mailbox/message.jte", Map.of("mail", mail, "time", TIME))));
    }
}

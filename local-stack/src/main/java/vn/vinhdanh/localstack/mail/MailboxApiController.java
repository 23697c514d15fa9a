package vn.vinhdanh.localstack.mail;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.embedded.ReceivedMail;

/** The mailbox for programs. The system tests read here what the delegates would receive. */
@RestController
class MailboxApiController {

    private final Mailbox mailbox;

    MailboxApiController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** Newest first. */
    @GetMapping("/mailbox/api/messages")
    List<MessageResponse> messages() {
        return mailbox.receivedMail().stream()
                .sorted(Comparator.comparing(ReceivedMail::id).reversed())
                .map(MessageResponse::of)
                .toList();
    }

    @GetMapping("/mailbox/api/messages/{id}")
    ResponseEntity<MessageResponse> message(@PathVariable String id) {
        return ResponseEntity.of(mailbox.find(id).map(MessageResponse::of));
    }

    @GetMapping(path = "/mailbox/api/messages/{id}/text", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    ResponseEntity<String> text(@PathVariable String id) {
        return ResponseEntity.of(mailbox.find(id).map(mail -> Objects.requireNonNullElse(mail.text(), "")));
    }

    /** The content of a message is untrusted: the browser runs no script of it and loads nothing. */
    @GetMapping(path = "/mailbox/api/messages/{id}/html", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<String> html(@PathVariable String id) {
        return mailbox.find(id)
                .map(mail -> ResponseEntity.ok()
                        .header(
                                "Content-Security-Policy",
                                "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                        .body(Objects.requireNonNullElse(mail.html(), "")))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** @param number counted from 0 */
    @GetMapping("/mailbox/api/messages/{id}/attachments/{number}")
    ResponseEntity<byte[]> attachment(@PathVariable String id, @PathVariable int number) {
        return mailbox.find(id)
                .filter(mail -> number >= 0 && number < mail.attachments().size())
                .map(mail -> mail.attachments().get(number))
                .map(attachment -> ResponseEntity.ok()
                        .contentType(typeOf(attachment))
                        .header("Content-Disposition", inlineDisposition(attachment))
                        .header("X-Content-Type-Options", "nosniff")
                        .body(attachment.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @DeleteMapping("/mailbox/api/messages")
    ResponseEntity<Void> clear() {
        mailbox.clear();
        return ResponseEntity.noContent().build();
    }

    /** For tests of the sender: NONE, ANSWER_BUSY, REJECT, HANG, DISCONNECT_AFTER_ACCEPT. */
    @PutMapping("/mailbox/api/failure-mode/{mode}")
    ResponseEntity<Void> setFailureMode(@PathVariable Mailbox.FailureMode mode) {
        mailbox.setFailureMode(mode);
        return ResponseEntity.noContent().build();
    }

    private static MediaType typeOf(ReceivedMail.Attachment attachment) {
        MediaType type = MediaType.parseMediaType(attachment.type());
        // A calendar is shown as text. Types that a browser might run are downloaded as a file.
        return switch (type.getType() + "/" + type.getSubtype()) {
            case "text/calendar", "text/plain" -> new MediaType("text", "plain", StandardCharsets.UTF_8);
            case "application/pdf", "image/png", "image/jpeg" -> type;
            default -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }

    private static String inlineDisposition(ReceivedMail.Attachment attachment) {
        return ContentDisposition.inline()
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

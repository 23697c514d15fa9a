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
import vn.vinhdanh.embedded.Letter;
import vn.vinhdanh.embedded.Mailbox;

/** The mailbox for programs: the system test reads here what the delegates would have received. */
@RestController
class MailboxApi {

    private final Mailbox mailbox;

    MailboxApi(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** Newest first. */
    @GetMapping("/mailbox/api/messages")
    List<MessageResponse> messages() {
        return mailbox.letters().stream()
                .sorted(Comparator.comparing(Letter::id).reversed())
                .map(MessageResponse::of)
                .toList();
    }

    @GetMapping("/mailbox/api/messages/{id}")
    ResponseEntity<MessageResponse> message(@PathVariable String id) {
        return ResponseEntity.of(mailbox.letter(id).map(MessageResponse::of));
    }

    @GetMapping(path = "/mailbox/api/messages/{id}/text", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    ResponseEntity<String> text(@PathVariable String id) {
        return ResponseEntity.of(mailbox.letter(id).map(letter -> Objects.requireNonNullElse(letter.text(), "")));
    }

    /** A message is a stranger's page: it runs no script and loads nothing. */
    @GetMapping(path = "/mailbox/api/messages/{id}/html", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<String> html(@PathVariable String id) {
        return mailbox.letter(id)
                .map(letter -> ResponseEntity.ok()
                        .header(
                                "Content-Security-Policy",
                                "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                        .body(Objects.requireNonNullElse(letter.html(), "")))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** @param number counted from 0 */
    @GetMapping("/mailbox/api/messages/{id}/attachments/{number}")
    ResponseEntity<byte[]> attachment(@PathVariable String id, @PathVariable int number) {
        return mailbox.letter(id)
                .filter(letter -> number >= 0 && number < letter.attachments().size())
                .map(letter -> letter.attachments().get(number))
                .map(attachment -> ResponseEntity.ok()
                        .contentType(typeOf(attachment))
                        .header("Content-Disposition", shown(attachment))
                        .header("X-Content-Type-Options", "nosniff")
                        .body(attachment.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @DeleteMapping("/mailbox/api/messages")
    ResponseEntity<Void> clear() {
        mailbox.clear();
        return ResponseEntity.noContent().build();
    }

    /** For tests of the sender: ACCEPTING, BUSY, REFUSING, HANGING, CUTTING. */
    @PutMapping("/mailbox/api/mood/{mood}")
    ResponseEntity<Void> become(@PathVariable Mailbox.Mood mood) {
        mailbox.become(mood);
        return ResponseEntity.noContent().build();
    }

    private static MediaType typeOf(Letter.Attachment attachment) {
        MediaType type = MediaType.parseMediaType(attachment.type());
        // A calendar is shown as text; anything that a browser would run is handed over as a file.
        return switch (type.getType() + "/" + type.getSubtype()) {
            case "text/calendar", "text/plain" -> new MediaType("text", "plain", StandardCharsets.UTF_8);
            case "application/pdf", "image/png", "image/jpeg" -> type;
            default -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }

    private static String shown(Letter.Attachment attachment) {
        return ContentDisposition.inline()
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

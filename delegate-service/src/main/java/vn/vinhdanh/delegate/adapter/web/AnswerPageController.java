package vn.vinhdanh.delegate.adapter.web;

import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.AnswerByLink;
import vn.vinhdanh.delegate.application.OpenInvitation;
import vn.vinhdanh.delegate.domain.delegate.Reply;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Text;

/** Shows and answers an invitation as an HTML page with a form. A sent form redirects to the page. */
@RestController
@RequestMapping("/api/answers/{token}")
public final class AnswerPageController {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NAME = 120;
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final OpenInvitation open;
    private final AnswerByLink answer;

    public AnswerPageController(OpenInvitation open, AnswerByLink answer) {
        this.open = open;
        this.answer = answer;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> show(@PathVariable String token, CommandContext context) {
        return orRefusalPage(() -> page(token, null, null, context));
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String substituteName,
            @RequestParam(defaultValue = "") String needs,
            CommandContext context) {
        AnswerPage.Form sent = new AnswerPage.Form(
                Text.normal(answer), Text.normal(reason), Text.normal(substituteName), Text.normal(needs));
        return orRefusalPage(() -> {
            try {
                this.answer.answer(token, reply(sent), context);
            } catch (InvalidInput invalid) {
                InvalidInput.FieldError error = invalid.faults().getFirst();
                return page(token, sent, new AnswerPage.Notice(error.vietnamese(), error.english()), context);
            }
            return response(HttpStatus.SEE_OTHER)
                    .location(URI.create("/api/answers/" + token))
                    .build();
        });
    }

    private static Reply reply(AnswerPage.Form form) {
        requireFits("reason", form.reason(), LONGEST_TEXT, "\r\n\t");
        requireFits("substituteName", form.substituteName(), LONGEST_NAME, "");
        requireFits("needs", form.needs(), LONGEST_TEXT, "\r\n\t");
        return Reply.of(form.answer(), form.reason(), form.substituteName(), form.needs());
    }

    private static void requireFits(String path, String text, int longest, String allowedControls) {
        boolean hasForbidden = text.codePoints()
                .anyMatch(character -> Character.isISOControl(character) && allowedControls.indexOf(character) < 0
                        || Character.getType(character) == Character.LINE_SEPARATOR
                        || Character.getType(character) == Character.PARAGRAPH_SEPARATOR
                        || Character.getType(character) == Character.SURROGATE);
        if (text.length() > longest || hasForbidden) {
            throw new InvalidInput(
                    path,
                    "Nội dung quá dài (tối đa " + longest + " ký tự) hoặc có ký tự lạ.",
                    "The text is too long (at most " + longest + " characters) or has odd characters.");
        }
    }

    private ResponseEntity<String> page(
            String token,
            AnswerPage.@Nullable Form refused,
            AnswerPage.@Nullable Notice alert,
            CommandContext context) {
        InvitationResponse invitation = InvitationResponse.of(open.open(token, context));
        return response(alert == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .body(AnswerPage.invitation(invitation, refused, alert));
    }

    private static ResponseEntity<String> orRefusalPage(Supplier<ResponseEntity<String>> action) {
        try {
            return action.get();
        } catch (RuleViolation rule) {
            return response(HttpStatus.CONFLICT).body(AnswerPage.refusal(rule.vietnamese(), rule.english()));
        } catch (NotFound absent) {
            return response(HttpStatus.NOT_FOUND)
                    .body(
                            AnswerPage.refusal(
                                    "Liên kết này không đúng. Xin mở lại liên kết trong giấy mời, hoặc liên hệ cơ quan mời.",
                                    "This link is not right. Please open the link in the invitation, or ask the inviting office."));
        }
    }

    private static ResponseEntity.BodyBuilder response(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
                                + " form-action 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'");
    }
}

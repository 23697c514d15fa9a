package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.AnswerByLink;
import vn.vinhdanh.delegate.application.OpenInvitation;
import vn.vinhdanh.kernel.CommandContext;

/** Reads and answers an invitation as JSON. The signed link authorises the request. GET changes nothing. */
@RestController
@RequestMapping("/api/answers/{token}")
public final class AnswerController {

    private final OpenInvitation open;
    private final AnswerByLink answer;

    public AnswerController(OpenInvitation open, AnswerByLink answer) {
        this.open = open;
        this.answer = answer;
    }

    @GetMapping
    ResponseEntity<InvitationResponse> read(@PathVariable String token, CommandContext context) {
        return response(token, context);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<InvitationResponse> answer(
            @PathVariable String token, @Valid @RequestBody AnswerRequest request, CommandContext context) {
        answer.answer(token, request.reply(), context);
        return response(token, context);
    }

    private ResponseEntity<InvitationResponse> response(String token, CommandContext context) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .body(InvitationResponse.of(open.open(token, context)));
    }
}

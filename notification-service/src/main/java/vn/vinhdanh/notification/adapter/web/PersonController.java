package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.application.MarkPrinted;
import vn.vinhdanh.notification.application.ResolveMessage;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** Decisions about a message that only a person takes. */
@RestController
@RequestMapping("/api/messages/{id}")
final class PersonController {

    private final ResolveMessage resolve;
    private final MarkPrinted mark;

    PersonController(ResolveMessage resolve, MarkPrinted mark) {
        this.resolve = resolve;
        this.mark = mark;
    }

    @PostMapping("/resolution")
    ResponseEntity<MessageResponse> resolve(
            @PathVariable String id,
            @Valid @RequestBody ResolutionRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(
                resolve.resolve(id, expected.value(), request.outcome(), context.withReason(request.reason())),
                MessageResponse::of);
    }

    @PostMapping("/printed")
    ResponseEntity<MessageResponse> printed(@PathVariable String id, RequiredVersion expected, CommandContext context) {
        return Responses.ok(mark.mark(id, expected.value(), context), MessageResponse::of);
    }
}

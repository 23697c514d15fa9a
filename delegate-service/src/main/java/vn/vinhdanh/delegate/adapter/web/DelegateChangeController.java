package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.CancelDelegate;
import vn.vinhdanh.delegate.application.ChangeContact;
import vn.vinhdanh.delegate.application.DescribeDelegate;
import vn.vinhdanh.delegate.application.EnterAnswer;
import vn.vinhdanh.delegate.application.InviteDelegate;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.web.ExpectedVersion;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** Changes one delegate. */
@RestController
@RequestMapping("/api/delegates/{id}")
public final class DelegateChangeController {

    private final ChangeContact contact;
    private final CancelDelegate cancel;
    private final InviteDelegate invite;
    private final EnterAnswer answer;
    private final DescribeDelegate describe;

    public DelegateChangeController(
            ChangeContact contact,
            CancelDelegate cancel,
            InviteDelegate invite,
            EnterAnswer answer,
            DescribeDelegate describe) {
        this.contact = contact;
        this.cancel = cancel;
        this.invite = invite;
        this.answer = answer;
        this.describe = describe;
    }

    @PutMapping("/contact")
    ResponseEntity<DelegateResponse> changeContact(
            @PathVariable String id,
            @Valid @RequestBody ContactRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return response(contact.change(id, expected.value(), request.contact(), context), context);
    }

    @PostMapping("/cancellation")
    ResponseEntity<DelegateResponse> cancel(
            @PathVariable String id,
            @Valid @RequestBody CancellationRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return response(cancel.cancel(id, expected.value(), request.reason(), context), context);
    }

    /** Changes nothing if the delegate has a valid invitation whose delivery did not fail. */
    @PostMapping("/invitation")
    ResponseEntity<DelegateResponse> invite(@PathVariable String id, ExpectedVersion expected, CommandContext context) {
        return response(invite.invite(id, expected.value(), context), context);
    }

    @PostMapping("/answer")
    ResponseEntity<DelegateResponse> answer(
            @PathVariable String id,
            @Valid @RequestBody AnswerRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return response(answer.enter(id, expected.value(), request.reply(), context), context);
    }

    private ResponseEntity<DelegateResponse> response(Versioned<Delegate> changed, CommandContext context) {
        return Responses.ok(changed, it -> DelegateResponse.of(describe.describe(it, context.actor())));
    }
}

package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.DescribeDelegate;
import vn.vinhdanh.delegate.application.JudgePossibleDuplicate;
import vn.vinhdanh.delegate.application.PartRecord;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** Decides who a delegate is. */
@RestController
@RequestMapping("/api/delegates/{id}")
public final class IdentityController {

    private final JudgePossibleDuplicate judge;
    private final PartRecord part;
    private final DescribeDelegate describe;

    public IdentityController(JudgePossibleDuplicate judge, PartRecord part, DescribeDelegate describe) {
        this.judge = judge;
        this.part = part;
        this.describe = describe;
    }

    /** One of both remains, with the roles of both and one place. Responds with that one, which may be the other. */
    @PostMapping("/same-person")
    ResponseEntity<DelegateResponse> samePerson(
            @PathVariable String id,
            @Valid @RequestBody JudgementRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return response(judge.judge(id, expected.value(), request.other(), true, request.reason(), context), context);
    }

    /** Both remain, and nobody is asked again. */
    @PostMapping("/somebody-else")
    ResponseEntity<DelegateResponse> somebodyElse(
            @PathVariable String id,
            @Valid @RequestBody JudgementRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return response(judge.judge(id, expected.value(), request.other(), false, request.reason(), context), context);
    }

    /** The joined record becomes a delegate of its own, with a place or on the waiting list. */
    @PostMapping("/parting")
    ResponseEntity<DelegateResponse> part(
            @PathVariable String id,
            @Valid @RequestBody PartingRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return response(part.part(id, expected.value(), request.record(), request.reason(), context), context);
    }

    private ResponseEntity<DelegateResponse> response(Versioned<Delegate> changed, CommandContext context) {
        return Responses.ok(changed, it -> DelegateResponse.of(describe.describe(it, context.actor())));
    }
}

package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.DescribeDelegate;
import vn.vinhdanh.delegate.application.EraseDelegate;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** Erases the personal data of one delegate. */
@RestController
@RequestMapping("/api/delegates/{id}/erasure")
public final class ErasureController {

    private final EraseDelegate erase;
    private final DescribeDelegate describe;

    public ErasureController(EraseDelegate erase, DescribeDelegate describe) {
        this.erase = erase;
        this.describe = describe;
    }

    /** Can't be undone. Repeating it changes nothing. */
    @PostMapping
    ResponseEntity<DelegateResponse> erase(
            @PathVariable String id,
            @Valid @RequestBody ErasureRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(
                erase.erase(id, expected.value(), request.reason(), context),
                it -> DelegateResponse.of(describe.describe(it, context.actor())));
    }
}

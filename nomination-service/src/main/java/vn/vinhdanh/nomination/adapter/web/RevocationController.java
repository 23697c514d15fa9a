package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.application.decision.ListRevocations;
import vn.vinhdanh.nomination.application.decision.RevokeAward;
import vn.vinhdanh.platform.web.Responses;

/** Revokes awards of a decision, each by a decision of its own: /api/decisions/{id}/revocations. */
@RestController
@RequestMapping("/api/decisions/{id}/revocations")
final class RevocationController {

    private final RevokeAward revoke;
    private final ListRevocations list;

    RevocationController(RevokeAward revoke, ListRevocations list) {
        this.revoke = revoke;
        this.list = list;
    }

    @PostMapping
    ResponseEntity<NominationResponse> revoke(
            @PathVariable String id, @Valid @RequestBody RevocationRequest request, CommandContext context) {
        return Responses.ok(revoke.revoke(request.toOrder(id), context), NominationResponse::of);
    }

    @GetMapping
    List<RevocationResponse> list(@PathVariable String id, Actor reader) {
        return list.list(id, reader).stream().map(RevocationResponse::of).toList();
    }
}

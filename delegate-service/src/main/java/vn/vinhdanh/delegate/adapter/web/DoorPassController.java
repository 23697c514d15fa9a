package vn.vinhdanh.delegate.adapter.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.IssueDoorPass;
import vn.vinhdanh.delegate.application.ListDoorPasses;
import vn.vinhdanh.delegate.application.RevokeDoorPass;
import vn.vinhdanh.delegate.domain.door.DoorTokens;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.Responses;

/** Gives phones their passes for the doors of a conference, and takes them back. */
@RestController
final class DoorPassController {

    private final IssueDoorPass issue;
    private final RevokeDoorPass revoke;
    private final ListDoorPasses list;
    private final DoorTokens tokens;

    DoorPassController(IssueDoorPass issue, RevokeDoorPass revoke, ListDoorPasses list, DoorTokens tokens) {
        this.issue = issue;
        this.revoke = revoke;
        this.list = list;
        this.tokens = tokens;
    }

    /** The response alone has the token: the phone takes it over from the screen. */
    @PostMapping("/api/rosters/{conferenceId}/door-passes")
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    ResponseEntity<IssuedDoorPassResponse> issue(
            @PathVariable String conferenceId,
            @Valid @RequestBody DoorPassRequest request,
            IdempotencyKey key,
            CommandContext context) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(IssuedDoorPassResponse.of(
                        issue.issue(conferenceId, request.door(), request.phone(), key.value(), context), tokens));
    }

    @GetMapping("/api/rosters/{conferenceId}/door-passes")
    List<DoorPassResponse> list(@PathVariable String conferenceId, Actor reader) {
        return list.list(conferenceId, reader).stream()
                .map(DoorPassResponse::of)
                .toList();
    }

    /** A phone that was lost reads and reports nothing more. */
    @PostMapping("/api/door-passes/{id}/revocation")
    ResponseEntity<DoorPassResponse> revoke(@PathVariable String id, CommandContext context) {
        return Responses.ok(revoke.revoke(id, context), DoorPassResponse::of);
    }
}

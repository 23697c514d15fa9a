package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.CheckInDelegate;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.Responses;

/** Checks delegates in at the door. */
@RestController
@RequestMapping("/api/delegates/{id}/check-in")
public final class CheckInController {

    private final CheckInDelegate checkIn;

    public CheckInController(CheckInDelegate checkIn) {
        this.checkIn = checkIn;
    }

    /** A repeated check-in responds with the first door and time. It needs no If-Match, because it changes nothing. */
    @PostMapping
    ResponseEntity<CheckInResponse> checkIn(
            @PathVariable String id, @Valid @RequestBody CheckInRequest request, CommandContext context) {
        return Responses.ok(checkIn.checkIn(id, request.door(), context), CheckInResponse::of);
    }
}

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

/** What the door does with one delegate. */
@RestController
@RequestMapping("/api/delegates/{id}/check-in")
public final class CheckInController {

    private final CheckInDelegate checkIn;

    public CheckInController(CheckInDelegate checkIn) {
        this.checkIn = checkIn;
    }

    /** Again, or at another door: the door and the time of the first. So no version is asked for. */
    @PostMapping
    ResponseEntity<CheckInResponse> checkIn(
            @PathVariable String id, @Valid @RequestBody CheckInRequest request, CommandContext cause) {
        return Responses.ok(checkIn.checkIn(id, request.door(), cause), CheckInResponse::of);
    }
}

package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.CheckInDelegate;
import vn.vinhdanh.delegate.application.UndoCheckIn;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** Checks delegates in at the door. */
@RestController
@RequestMapping("/api/delegates/{id}/check-in")
public final class CheckInController {

    private final CheckInDelegate checkIn;
    private final UndoCheckIn undo;

    public CheckInController(CheckInDelegate checkIn, UndoCheckIn undo) {
        this.checkIn = checkIn;
        this.undo = undo;
    }

    /**
     * A repeated check-in responds with the first door and time. It needs no If-Match, because it changes nothing. Before
     * the day of the conference it is a trial.
     */
    @PostMapping
    ResponseEntity<CheckInResponse> checkIn(
            @PathVariable String id, @Valid @RequestBody CheckInRequest request, CommandContext context) {
        return Responses.ok(checkIn.checkIn(id, request.door(), context), CheckInResponse::of);
    }

    /** The version is that of the response to the check-in, or of the delegate as it was read. */
    @PostMapping("/reversal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(
            @PathVariable String id,
            @Valid @RequestBody CheckInReversalRequest request,
            RequiredVersion expected,
            CommandContext context) {
        undo.undo(id, expected.value(), request.reason(), context);
    }
}

package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.LockSeats;
import vn.vinhdanh.delegate.application.MoveGuests;
import vn.vinhdanh.delegate.application.PairGuests;
import vn.vinhdanh.delegate.application.ReadSeating;
import vn.vinhdanh.delegate.application.SwapSeats;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.Responses;

/**
 * Changes single seats of a plan. A change names the delegates whom it is about, so it needs no If-Match: it is decided on
 * the plan as it is stored.
 */
@RestController
@RequestMapping("/api/seatings/{conferenceId}")
public final class SeatChangeController {

    private final SwapSeats swap;
    private final MoveGuests move;
    private final LockSeats lock;
    private final PairGuests pair;
    private final ReadSeating read;

    public SeatChangeController(SwapSeats swap, MoveGuests move, LockSeats lock, PairGuests pair, ReadSeating read) {
        this.swap = swap;
        this.move = move;
        this.lock = lock;
        this.pair = pair;
        this.read = read;
    }

    /** Both keep their new seats until all is arranged anew. */
    @PostMapping("/swaps")
    ResponseEntity<SeatingResponse> swap(
            @PathVariable String conferenceId, @Valid @RequestBody SwapRequest request, CommandContext context) {
        swap.swap(conferenceId, request.one(), request.other(), context);
        return response(conferenceId, context);
    }

    /** A group sits on the seats that follow; who sat there gets the seats that become free. */
    @PostMapping("/moves")
    ResponseEntity<SeatingResponse> move(
            @PathVariable String conferenceId, @Valid @RequestBody MoveRequest request, CommandContext context) {
        move.move(conferenceId, request.delegateIds().stream().distinct().toList(), request.seat(), context);
        return response(conferenceId, context);
    }

    @PostMapping("/locks")
    ResponseEntity<SeatingResponse> lock(
            @PathVariable String conferenceId, @Valid @RequestBody LockRequest request, CommandContext context) {
        lock.set(conferenceId, request.seats(), request.locked(), context);
        return response(conferenceId, context);
    }

    /** The next arrangement seats the two side by side. */
    @PostMapping("/companions")
    ResponseEntity<SeatingResponse> pair(
            @PathVariable String conferenceId, @Valid @RequestBody CompanionsRequest request, CommandContext context) {
        pair.set(conferenceId, request.one(), request.other(), request.together(), context);
        return response(conferenceId, context);
    }

    private ResponseEntity<SeatingResponse> response(String conferenceId, CommandContext context) {
        ReadSeating.Seating seating = read.read(conferenceId, context.actor());
        return Responses.ok(seating.plan(), it -> SeatingResponse.of(seating));
    }
}

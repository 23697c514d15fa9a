package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.ArrangeSeats;
import vn.vinhdanh.delegate.application.ReadSeating;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.Responses;

/** Reads who sits where, and seats everybody. */
@RestController
@RequestMapping("/api/seatings/{conferenceId}")
public final class SeatingController {

    private final ReadSeating read;
    private final ArrangeSeats arrange;

    public SeatingController(ReadSeating read, ArrangeSeats arrange) {
        this.read = read;
        this.arrange = arrange;
    }

    /** Nobody is seated until the seats were arranged once. */
    @GetMapping
    ResponseEntity<SeatingResponse> read(@PathVariable String conferenceId, Actor actor) {
        ReadSeating.Seating seating = read.read(conferenceId, actor);
        return Responses.ok(seating.plan(), it -> SeatingResponse.of(seating));
    }

    /** Moves as few people as possible. Anew, only locked seats stay. */
    @PostMapping("/arrangement")
    ResponseEntity<SeatingResponse> arrange(
            @PathVariable String conferenceId, @Valid @RequestBody ArrangementRequest request, CommandContext context) {
        arrange.arrange(conferenceId, request.hallId(), Boolean.TRUE.equals(request.anew()), context);
        return read(conferenceId, context.actor());
    }
}

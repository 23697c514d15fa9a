package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.ListSeats;
import vn.vinhdanh.delegate.application.PrepareDoor;
import vn.vinhdanh.delegate.application.RecordPassages;
import vn.vinhdanh.delegate.application.RecordWalkIns;
import vn.vinhdanh.kernel.CommandContext;

/**
 * What a phone at a door reads and reports. Its pass authorises the request, in a header: an address is written into logs.
 */
@RestController
@RequestMapping("/api/door")
final class DoorController {

    private static final String PASS = "X-Door-Pass";

    private final PrepareDoor prepare;
    private final RecordPassages record;
    private final RecordWalkIns recordWalkIns;
    private final ListSeats seats;
    private final LetterMarks marks;

    DoorController(
            PrepareDoor prepare,
            RecordPassages record,
            RecordWalkIns recordWalkIns,
            ListSeats seats,
            LetterMarks marks) {
        this.prepare = prepare;
        this.record = record;
        this.recordWalkIns = recordWalkIns;
        this.seats = seats;
        this.marks = marks;
    }

    /** Everybody who is expected, so that the phone needs no network at its door. */
    @GetMapping("/list")
    ResponseEntity<DoorListResponse> list(@RequestHeader(PASS) String token, CommandContext context) {
        PrepareDoor.Prepared prepared = prepare.prepare(token, context);
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(DoorListResponse.of(
                        prepared, seats.of(prepared.pass().state().conferenceId()), marks, context.at()));
    }

    /** Each note is settled by itself. The same notes again change nothing, so they are sent until an answer comes. */
    @PostMapping("/passages")
    List<PassageResponse> record(
            @RequestHeader(PASS) String token, @Valid @RequestBody PassagesRequest request, CommandContext context) {
        return record.record(token, request.notes(context.at()), context).stream()
                .map(PassageResponse::of)
                .toList();
    }

    /** Whom the list does not have. The rule of the conference settles each note, and the same again changes nothing. */
    @PostMapping("/walk-ins")
    List<SettledWalkInResponse> recordWalkIns(
            @RequestHeader(PASS) String token, @Valid @RequestBody WalkInsRequest request, CommandContext context) {
        return recordWalkIns.record(token, request.notes(context.at()), context).stream()
                .map(SettledWalkInResponse::of)
                .toList();
    }
}

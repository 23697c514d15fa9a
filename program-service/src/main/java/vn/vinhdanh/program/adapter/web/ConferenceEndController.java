package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.CancelConference;
import vn.vinhdanh.program.application.CloseConference;

/** Ends a conference: cancelled before it begins, closed afterwards. */
@RestController
@RequestMapping(path = "/api/conferences/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class ConferenceEndController {

    private final CancelConference cancel;
    private final CloseConference close;

    ConferenceEndController(CancelConference cancel, CloseConference close) {
        this.cancel = cancel;
        this.close = close;
    }

    /** Whoever was invited is told, with this reason. */
    @PostMapping(path = "/cancellation", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConferenceResponse> cancel(
            @PathVariable String id,
            @Valid @RequestBody CancellationRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(cancel.cancel(id, expected.value(), request.reason(), context), ConferenceResponse::of);
    }

    /** Afterwards nothing of the conference changes. */
    @PostMapping("/closing")
    ResponseEntity<ConferenceResponse> close(
            @PathVariable String id, RequiredVersion expected, CommandContext context) {
        return Responses.ok(close.close(id, expected.value(), context), ConferenceResponse::of);
    }
}

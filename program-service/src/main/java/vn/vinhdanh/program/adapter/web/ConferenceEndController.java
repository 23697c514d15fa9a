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
import vn.vinhdanh.program.application.DeleteConference;

/** Ends a conference: cancelled before it begins, closed afterwards, deleted if nothing followed its plan. */
@RestController
@RequestMapping(path = "/api/conferences/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class ConferenceEndController {

    private final CancelConference cancel;
    private final CloseConference close;
    private final DeleteConference delete;

    ConferenceEndController(CancelConference cancel, CloseConference close, DeleteConference delete) {
        this.cancel = cancel;
        this.close = close;
        this.delete = delete;
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

    /**
     * Deletes a conference that was imported by mistake. It stays as DELETING until all services have said that nothing
     * followed its plan; if something did, it is back with the refused deletion. A deleted one is not found any more.
     */
    @PostMapping(path = "/deletion", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConferenceResponse> delete(
            @PathVariable String id,
            @Valid @RequestBody DeletionRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(delete.delete(id, expected.value(), request.reason(), context), ConferenceResponse::of);
    }

    /** Afterwards nothing of the conference changes. */
    @PostMapping("/closing")
    ResponseEntity<ConferenceResponse> close(
            @PathVariable String id, RequiredVersion expected, CommandContext context) {
        return Responses.ok(close.close(id, expected.value(), context), ConferenceResponse::of);
    }
}

package vn.vinhdanh.delegate.adapter.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.ReadRoster;
import vn.vinhdanh.delegate.application.RequestInvitations;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.ExpectedVersion;
import vn.vinhdanh.platform.web.Responses;

/** A conference's list as a whole. */
@RestController
@RequestMapping("/api/rosters/{conferenceId}")
public final class RosterController {

    private final ReadRoster read;
    private final RequestInvitations invitations;

    public RosterController(ReadRoster read, RequestInvitations invitations) {
        this.read = read;
        this.invitations = invitations;
    }

    @GetMapping
    ResponseEntity<RosterResponse> read(@PathVariable String conferenceId, Actor actor) {
        ReadRoster.Overview overview = read.read(conferenceId, actor);
        return Responses.ok(overview.roster(), it -> RosterResponse.of(overview));
    }

    /** Accepted: everybody who is due is invited one by one; read the roster to see how far it is. */
    @PostMapping("/invitations")
    ResponseEntity<RosterResponse> inviteEverybody(
            @PathVariable String conferenceId, ExpectedVersion expected, CommandContext cause) {
        invitations.request(conferenceId, expected.value(), cause);
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .body(RosterResponse.of(read.read(conferenceId, cause.actor())));
    }
}

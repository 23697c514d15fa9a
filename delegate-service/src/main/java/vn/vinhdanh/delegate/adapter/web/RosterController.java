package vn.vinhdanh.delegate.adapter.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.DescribeDelegate;
import vn.vinhdanh.delegate.application.ListPossibleDuplicates;
import vn.vinhdanh.delegate.application.ReadRoster;
import vn.vinhdanh.delegate.application.RequestInvitations;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.ExpectedVersion;
import vn.vinhdanh.platform.web.Responses;

/** Reads the roster of a conference and invites all its delegates. */
@RestController
@RequestMapping("/api/rosters/{conferenceId}")
public final class RosterController {

    private final ReadRoster read;
    private final RequestInvitations invitations;
    private final ListPossibleDuplicates duplicates;
    private final DescribeDelegate describe;

    public RosterController(
            ReadRoster read,
            RequestInvitations invitations,
            ListPossibleDuplicates duplicates,
            DescribeDelegate describe) {
        this.read = read;
        this.invitations = invitations;
        this.duplicates = duplicates;
        this.describe = describe;
    }

    @GetMapping
    ResponseEntity<RosterResponse> read(@PathVariable String conferenceId, Actor actor) {
        ReadRoster.Overview overview = read.read(conferenceId, actor);
        return Responses.ok(overview.roster(), it -> RosterResponse.of(overview));
    }

    /** The delegates who may be one person, and of whom nobody decided it. Addresses are masked. */
    @GetMapping("/possible-duplicates")
    PossibleDuplicatesResponse possibleDuplicates(@PathVariable String conferenceId, Actor actor) {
        return PossibleDuplicatesResponse.of(
                duplicates.list(conferenceId, actor), delegate -> describe.describe(delegate, actor));
    }

    /** Responds with 202. The delegates are invited one by one; the roster shows the progress. */
    @PostMapping("/invitations")
    @ApiResponse(responseCode = "202", description = "Accepted", useReturnTypeSchema = true)
    ResponseEntity<RosterResponse> inviteEverybody(
            @PathVariable String conferenceId, ExpectedVersion expected, CommandContext context) {
        invitations.request(conferenceId, expected.value(), context);
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .body(RosterResponse.of(read.read(conferenceId, context.actor())));
    }
}

package vn.vinhdanh.program.adapter.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.ProposeSpeech;
import vn.vinhdanh.program.application.ReadSpeeches;
import vn.vinhdanh.program.application.ReadSpeeches.Board;
import vn.vinhdanh.program.application.SpeechStep;
import vn.vinhdanh.program.application.WorkOnSpeech;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.SpeechRights;

/** Speeches: proposed, invited, written, submitted, approved. */
@RestController
@RequestMapping(path = "/api/speeches/{conferenceId}", produces = MediaType.APPLICATION_JSON_VALUE)
class SpeechController {

    private final ReadSpeeches read;
    private final ProposeSpeech propose;
    private final WorkOnSpeech work;

    SpeechController(ReadSpeeches read, ProposeSpeech propose, WorkOnSpeech work) {
        this.read = read;
        this.propose = propose;
        this.work = work;
    }

    @GetMapping
    SpeechesResponse all(@PathVariable String conferenceId, Actor reader) {
        return SpeechesResponse.of(read.read(conferenceId, reader), reader);
    }

    /** Who is commended and may speak, in the order of the stage. */
    @GetMapping("/candidates")
    List<SpeechesResponse.Candidate> candidates(@PathVariable String conferenceId, Actor reader) {
        Board board = read.read(conferenceId, reader);
        SpeechRights.requireManages(reader);
        return SpeechesResponse.Candidate.of(board);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    ResponseEntity<SpeechResponse> propose(
            @PathVariable String conferenceId,
            @Valid @RequestBody SpeechRequests.Proposed proposed,
            IdempotencyKey key,
            CommandContext context) {
        Versioned<Speech> speech = propose.propose(conferenceId, proposed.toProposal(), key.value(), context);
        return Responses.created(
                "/api/speeches/" + conferenceId + "/" + speech.id(),
                speech,
                known -> shown(conferenceId, known, context.actor()));
    }

    @GetMapping("/{speech}")
    ResponseEntity<SpeechResponse> one(@PathVariable String conferenceId, @PathVariable String speech, Actor reader) {
        ReadSpeeches.One one = read.read(conferenceId, speech, reader);
        return Responses.ok(one.speech(), known -> SpeechResponse.of(known, one.setting(), reader));
    }

    /** What it is about, and where it stands. */
    @PutMapping(path = "/{speech}/terms", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SpeechResponse> arrange(
            @PathVariable String conferenceId,
            @PathVariable String speech,
            @Valid @RequestBody SpeechRequests.Arranged arranged,
            RequiredVersion expected,
            CommandContext context) {
        return step(conferenceId, speech, expected.value(), new SpeechStep.Arrange(arranged.toTerms()), context);
    }

    /** Another person speaks in its place, who is asked anew. */
    @PutMapping(path = "/{speech}/speaker", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SpeechResponse> replace(
            @PathVariable String conferenceId,
            @PathVariable String speech,
            @Valid @RequestBody SpeechRequests.Replaced replaced,
            RequiredVersion expected,
            CommandContext context) {
        return step(conferenceId, speech, expected.value(), replaced.toStep(), context);
    }

    /** Who is to speak was asked. */
    @PostMapping("/{speech}/invitation")
    ResponseEntity<SpeechResponse> invite(
            @PathVariable String conferenceId,
            @PathVariable String speech,
            RequiredVersion expected,
            CommandContext context) {
        return step(conferenceId, speech, expected.value(), new SpeechStep.Invite(), context);
    }

    /** What they said, as the office was told. */
    @PutMapping(path = "/{speech}/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SpeechResponse> answer(
            @PathVariable String conferenceId,
            @PathVariable String speech,
            @Valid @RequestBody SpeechRequests.Answered answered,
            RequiredVersion expected,
            CommandContext context) {
        return step(conferenceId, speech, expected.value(), answered.toStep(), context);
    }

    /** Replaces the text. A file that it was is gone. */
    @PutMapping(path = "/{speech}/text", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SpeechResponse> write(
            @PathVariable String conferenceId,
            @PathVariable String speech,
            @Valid @RequestBody SpeechRequests.Written written,
            RequiredVersion expected,
            CommandContext context) {
        return step(conferenceId, speech, expected.value(), new SpeechStep.Write(written.toText()), context);
    }

    /** It waits for approval. */
    @PostMapping("/{speech}/submission")
    ResponseEntity<SpeechResponse> submit(
            @PathVariable String conferenceId,
            @PathVariable String speech,
            RequiredVersion expected,
            CommandContext context) {
        return step(conferenceId, speech, expected.value(), new SpeechStep.Submit(), context);
    }

    /** It is written again, for a reason. An approval is taken back the same way. */
    @PostMapping(path = "/{speech}/return", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SpeechResponse> sendBack(
            @PathVariable String conferenceId,
            @PathVariable String speech,
            @Valid @RequestBody TaskRequests.Reason reason,
            RequiredVersion expected,
            CommandContext context) {
        return step(conferenceId, speech, expected.value(), new SpeechStep.SendBack(reason.reason()), context);
    }

    /** An exemplar's by the office; a leader's by who reads it, or with a note how they agreed. */
    @PostMapping(path = "/{speech}/approval", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SpeechResponse> approve(
            @PathVariable String conferenceId,
            @PathVariable String speech,
            @Valid @RequestBody SpeechRequests.Approved approved,
            RequiredVersion expected,
            CommandContext context) {
        return step(conferenceId, speech, expected.value(), approved.toStep(), context);
    }

    /** The programme has it no more. */
    @PostMapping(path = "/{speech}/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SpeechResponse> withdraw(
            @PathVariable String conferenceId,
            @PathVariable String speech,
            @Valid @RequestBody TaskRequests.Reason reason,
            RequiredVersion expected,
            CommandContext context) {
        return step(conferenceId, speech, expected.value(), new SpeechStep.Withdraw(reason.reason()), context);
    }

    private ResponseEntity<SpeechResponse> step(
            String conferenceId, String id, @Nullable Long expected, SpeechStep step, CommandContext context) {
        Versioned<Speech> changed = work.work(conferenceId, id, expected, step, context);
        return Responses.ok(changed, known -> shown(conferenceId, known, context.actor()));
    }

    private SpeechResponse shown(String conferenceId, Versioned<Speech> speech, Actor reader) {
        return SpeechResponse.of(
                speech, read.read(conferenceId, speech.id(), reader).setting(), reader);
    }
}

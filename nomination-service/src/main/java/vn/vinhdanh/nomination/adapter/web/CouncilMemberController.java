package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.application.council.AnswerQuestion;
import vn.vinhdanh.nomination.application.council.CastBallot;
import vn.vinhdanh.nomination.application.council.DeclareConflict;
import vn.vinhdanh.nomination.application.council.EnterAttendance;
import vn.vinhdanh.nomination.application.council.MarkAbsent;
import vn.vinhdanh.platform.web.ExpectedVersion;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** What a member does in a session: /api/council-sessions/{id}/attendance, absence, conflicts, conflict-answers, ballots. */
@RestController
final class CouncilMemberController {

    private final EnterAttendance enterAttendance;
    private final MarkAbsent markAbsent;
    private final DeclareConflict declareConflict;
    private final AnswerQuestion answerQuestion;
    private final CastBallot castBallot;

    CouncilMemberController(
            EnterAttendance enterAttendance,
            MarkAbsent markAbsent,
            DeclareConflict declareConflict,
            AnswerQuestion answerQuestion,
            CastBallot castBallot) {
        this.enterAttendance = enterAttendance;
        this.markAbsent = markAbsent;
        this.declareConflict = declareConflict;
        this.answerQuestion = answerQuestion;
        this.castBallot = castBallot;
    }

    @PostMapping("/api/council-sessions/{id}/attendance")
    ResponseEntity<CouncilSessionResponse> enterAttendance(
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable AttendanceRequest request,
            ExpectedVersion expected,
            CommandContext context) {
        String account = request == null ? null : request.account();
        return Responses.ok(
                enterAttendance.enter(id, expected.value(), account, context),
                CouncilSessionResponse.forReader(context.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/absence")
    ResponseEntity<CouncilSessionResponse> markAbsent(
            @PathVariable String id,
            @Valid @RequestBody AbsenceRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(
                markAbsent.mark(id, expected.value(), request.account(), context),
                CouncilSessionResponse.forReader(context.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/conflicts")
    ResponseEntity<CouncilSessionResponse> declareConflict(
            @PathVariable String id,
            @Valid @RequestBody ConflictRequest request,
            ExpectedVersion expected,
            CommandContext context) {
        return Responses.ok(
                declareConflict.declare(id, expected.value(), request.toDeclaration(), context),
                CouncilSessionResponse.forReader(context.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/conflict-answers")
    ResponseEntity<CouncilSessionResponse> answerQuestion(
            @PathVariable String id,
            @Valid @RequestBody ConflictAnswerRequest request,
            ExpectedVersion expected,
            CommandContext context) {
        return Responses.ok(
                answerQuestion.answer(id, expected.value(), request.nominationId(), request.answer(), context),
                CouncilSessionResponse.forReader(context.actor()));
    }

    @PostMapping("/api/council-sessions/{id}/ballots")
    ResponseEntity<CouncilSessionResponse> castBallot(
            @PathVariable String id, @Valid @RequestBody BallotRequest request, CommandContext context) {
        return Responses.ok(
                castBallot.cast(id, request.toBallot(), context), CouncilSessionResponse.forReader(context.actor()));
    }
}

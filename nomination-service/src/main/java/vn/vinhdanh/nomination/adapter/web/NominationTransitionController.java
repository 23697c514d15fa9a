package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.application.nomination.AppraiseNomination;
import vn.vinhdanh.nomination.application.nomination.RestateReward;
import vn.vinhdanh.nomination.application.nomination.ReturnNomination;
import vn.vinhdanh.nomination.application.nomination.SubmitNomination;
import vn.vinhdanh.nomination.application.nomination.WithdrawNomination;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** Moves a nomination to another state: /api/nominations/{id}/submission, return, withdrawal, appraisal, estimate. */
@RestController
final class NominationTransitionController {

    private final SubmitNomination submit;
    private final ReturnNomination returnToUnit;
    private final WithdrawNomination withdraw;
    private final AppraiseNomination appraise;
    private final RestateReward restate;

    NominationTransitionController(
            SubmitNomination submit,
            ReturnNomination returnToUnit,
            WithdrawNomination withdraw,
            AppraiseNomination appraise,
            RestateReward restate) {
        this.submit = submit;
        this.returnToUnit = returnToUnit;
        this.withdraw = withdraw;
        this.appraise = appraise;
        this.restate = restate;
    }

    @PostMapping("/api/nominations/{id}/submission")
    ResponseEntity<NominationResponse> submit(
            @PathVariable String id, RequiredVersion expected, CommandContext context) {
        return Responses.ok(submit.submit(id, expected.value(), context), NominationResponse::of);
    }

    @PostMapping("/api/nominations/{id}/return")
    ResponseEntity<NominationResponse> returnToUnit(
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(
                returnToUnit.returnToUnit(id, expected.value(), request.reason(), context), NominationResponse::of);
    }

    @PostMapping("/api/nominations/{id}/withdrawal")
    ResponseEntity<NominationResponse> withdraw(
            @PathVariable String id,
            @Valid @RequestBody ReasonRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(withdraw.withdraw(id, expected.value(), request.reason(), context), NominationResponse::of);
    }

    @PostMapping("/api/nominations/{id}/appraisal")
    ResponseEntity<NominationResponse> appraise(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable AppraisalRequest request,
            RequiredVersion expected,
            CommandContext context) {
        boolean noDiscipline = request != null && Boolean.TRUE.equals(request.noDiscipline());
        return Responses.ok(appraise.appraise(id, expected.value(), noDiscipline, context), NominationResponse::of);
    }

    /** Estimates the reward of a selected nomination by today's norms. Only a higher one changes anything. */
    @PostMapping("/api/nominations/{id}/estimate")
    ResponseEntity<NominationResponse> restate(
            @PathVariable String id, RequiredVersion expected, CommandContext context) {
        return Responses.ok(restate.restate(id, expected.value(), context), NominationResponse::of);
    }
}

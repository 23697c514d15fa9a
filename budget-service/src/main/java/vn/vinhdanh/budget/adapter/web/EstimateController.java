package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.Valid;
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
import vn.vinhdanh.budget.application.PrepareEstimate;
import vn.vinhdanh.budget.application.PrintEstimate;
import vn.vinhdanh.budget.application.ReadEstimate;
import vn.vinhdanh.budget.application.ReadEstimate.Shown;
import vn.vinhdanh.budget.application.SettleEstimate;
import vn.vinhdanh.budget.application.SubmitEstimate;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** HTTP endpoints of the estimate of a conference. */
@RestController
@RequestMapping("/api/estimates/{conferenceId}")
final class EstimateController {

    private final ReadEstimate read;
    private final PrepareEstimate prepare;
    private final SubmitEstimate submit;
    private final SettleEstimate settle;
    private final PrintEstimate print;

    EstimateController(
            ReadEstimate read,
            PrepareEstimate prepare,
            SubmitEstimate submit,
            SettleEstimate settle,
            PrintEstimate print) {
        this.read = read;
        this.prepare = prepare;
        this.submit = submit;
        this.settle = settle;
        this.print = print;
    }

    @GetMapping
    ResponseEntity<EstimateResponse> read(@PathVariable String conferenceId, CommandContext context) {
        return shown(conferenceId, context);
    }

    /** Replaces the lines of the draft; after a return or an approval it begins the next version. */
    @PutMapping("/lines")
    ResponseEntity<EstimateResponse> prepare(
            @PathVariable String conferenceId,
            @Valid @RequestBody EstimateRequests.Lines request,
            RequiredVersion expected,
            CommandContext context) {
        prepare.prepare(
                conferenceId, expected.value(), request.toLines(), EstimateRequests.said(request.why()), context);
        return shown(conferenceId, context);
    }

    /** Hands the draft to the Chairman and freezes its numbers. */
    @PostMapping("/submission")
    ResponseEntity<EstimateResponse> submit(
            @PathVariable String conferenceId, RequiredVersion expected, CommandContext context) {
        submit.submit(conferenceId, expected.value(), context);
        return shown(conferenceId, context);
    }

    @PostMapping("/approval")
    ResponseEntity<EstimateResponse> approve(
            @PathVariable String conferenceId, RequiredVersion expected, CommandContext context) {
        return settled(conferenceId, expected, null, context);
    }

    /** It goes back to those who prepare it, with reasons. */
    @PostMapping("/return")
    ResponseEntity<EstimateResponse> sendBack(
            @PathVariable String conferenceId,
            @Valid @RequestBody EstimateRequests.Return request,
            RequiredVersion expected,
            CommandContext context) {
        return settled(conferenceId, expected, request.toReturn(), context);
    }

    /** A draft as it stands now, another version as it was submitted. */
    @GetMapping(value = "/versions/{number}/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paper(@PathVariable String conferenceId, @PathVariable int number, CommandContext context) {
        return Responses.pdf("du-tru-kinh-phi.pdf", print.print(conferenceId, number, context));
    }

    private ResponseEntity<EstimateResponse> settled(
            String conferenceId,
            RequiredVersion expected,
            SettleEstimate.@Nullable Return back,
            CommandContext context) {
        settle.settle(conferenceId, expected.value(), back, context);
        return shown(conferenceId, context);
    }

    private ResponseEntity<EstimateResponse> shown(String conferenceId, CommandContext context) {
        Shown shown = read.read(conferenceId, context);
        return Responses.ok(shown.estimate(), _ -> EstimateResponse.of(shown));
    }
}

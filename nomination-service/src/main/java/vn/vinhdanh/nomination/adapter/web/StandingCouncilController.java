package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.application.council.AppointCouncil;
import vn.vinhdanh.nomination.application.council.ReadStandingCouncil;
import vn.vinhdanh.platform.web.ExpectedVersion;
import vn.vinhdanh.platform.web.Responses;

/** Appoints and reads the standing council: /api/councils/commune, or /api/councils/{conferenceId} for its own. */
@RestController
final class StandingCouncilController {

    private static final String OF_THE_COMMUNE = "commune";

    private final AppointCouncil appoint;
    private final ReadStandingCouncil read;

    StandingCouncilController(AppointCouncil appoint, ReadStandingCouncil read) {
        this.appoint = appoint;
        this.read = read;
    }

    /** @param body {@code commune}, or the id of a conference */
    @GetMapping("/api/councils/{body}")
    ResponseEntity<StandingCouncilResponse> read(@PathVariable String body, CommandContext context) {
        return Responses.ok(
                read.read(conferenceId(body), context.actor()),
                StandingCouncilResponse.on(VietnamTime.dayOf(context.at())));
    }

    /** @param body {@code commune}, or the id of a conference */
    @PostMapping("/api/councils/{body}/appointments")
    ResponseEntity<StandingCouncilResponse> appoint(
            @PathVariable String body,
            @Valid @RequestBody AppointmentRequest request,
            ExpectedVersion expected,
            CommandContext context) {
        return Responses.ok(
                appoint.appoint(request.toOrder(conferenceId(body)), expected.value(), context),
                StandingCouncilResponse.on(VietnamTime.dayOf(context.at())));
    }

    private static @Nullable String conferenceId(String body) {
        return body.equals(OF_THE_COMMUNE) ? null : body;
    }
}

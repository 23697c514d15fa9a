package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.application.certificate.EnterAwards;
import vn.vinhdanh.nomination.application.certificate.ReadAwardRegister;
import vn.vinhdanh.nomination.application.certificate.WithholdName;
import vn.vinhdanh.nomination.domain.certificate.CertificateCodes;

/** The register of awards: /api/award-registers/{year}, /api/decisions/{id}/registration. */
@RestController
final class AwardRegisterController {

    private final ReadAwardRegister read;
    private final EnterAwards enter;
    private final WithholdName withhold;
    private final CertificateCodes codes;

    AwardRegisterController(ReadAwardRegister read, EnterAwards enter, WithholdName withhold, CertificateCodes codes) {
        this.read = read;
        this.enter = enter;
        this.withhold = withhold;
        this.codes = codes;
    }

    @GetMapping("/api/award-registers/{year}")
    AwardRegisterResponse read(@PathVariable @Min(2000) @Max(2999) int year, Actor reader) {
        return AwardRegisterResponse.of(read.read(year, reader), codes);
    }

    /** Gives the awards of a decision their numbers, if an earlier release signed it. Again, it changes nothing. */
    @PostMapping("/api/decisions/{id}/registration")
    AwardRegisterResponse enter(@PathVariable String id, CommandContext context) {
        return read(enter.enter(id, context).state().year(), context.actor());
    }

    /** Takes a name off the public page for good, at the person's request. */
    @PostMapping("/api/decisions/{id}/certificates/{nominationId}/name-withholding")
    AwardRegisterResponse withhold(
            @PathVariable String id,
            @PathVariable String nominationId,
            @Valid @RequestBody ReasonRequest request,
            CommandContext context) {
        return read(withhold.withhold(id, nominationId, context.withReason(request.reason())), context.actor());
    }
}

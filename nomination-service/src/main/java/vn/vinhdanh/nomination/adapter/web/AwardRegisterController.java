package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.application.certificate.EnterAwards;
import vn.vinhdanh.nomination.application.certificate.ReadAwardRegister;

/** The register of awards: /api/award-registers/{year}, /api/decisions/{id}/registration. */
@RestController
final class AwardRegisterController {

    private final ReadAwardRegister read;
    private final EnterAwards enter;

    AwardRegisterController(ReadAwardRegister read, EnterAwards enter) {
        this.read = read;
        this.enter = enter;
    }

    @GetMapping("/api/award-registers/{year}")
    AwardRegisterResponse read(@PathVariable @Min(2000) @Max(2999) int year, Actor reader) {
        return AwardRegisterResponse.of(read.read(year, reader));
    }

    /** Gives the awards of a decision their numbers, if an earlier release signed it. Again, it changes nothing. */
    @PostMapping("/api/decisions/{id}/registration")
    AwardRegisterResponse enter(@PathVariable String id, CommandContext context) {
        return AwardRegisterResponse.of(
                read.read(enter.enter(id, context).state().year(), context.actor()));
    }
}

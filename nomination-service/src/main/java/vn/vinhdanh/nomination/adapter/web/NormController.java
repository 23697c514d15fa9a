package vn.vinhdanh.nomination.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.Norm;
import vn.vinhdanh.nomination.domain.award.Norms;

/** Reads norms, and lists the forms of award with their rewards: /api/norms, /api/award-forms. */
@RestController
final class NormController {

    private final NormsInForce norms;

    NormController(NormsInForce norms) {
        this.norms = norms;
    }

    @GetMapping("/api/norms")
    List<Norm> norms(Actor reader) {
        reader.requirePartInBusiness();
        return norms.of(reader.commune()).norms();
    }

    /** @param on day whose norms determine the rewards; today if absent */
    @GetMapping("/api/award-forms")
    List<AwardFormResponse> forms(@RequestParam(required = false) @Nullable LocalDate on, CommandContext context) {
        context.actor().requirePartInBusiness();
        LocalDate day = on == null ? VietnamTime.dayOf(context.at()) : on;
        Norms communeNorms = norms.of(context.actor().commune());
        return Stream.of(FormOfAward.values())
                .map(form -> AwardFormResponse.of(form, communeNorms, day))
                .toList();
    }
}

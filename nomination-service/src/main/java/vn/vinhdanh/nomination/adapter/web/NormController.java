package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.application.award.CorrectNorm;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.Norm;
import vn.vinhdanh.nomination.domain.award.Norms;

/** Reads and corrects norms, and lists the forms of award with their rewards: /api/norms, /api/award-forms. */
@RestController
final class NormController {

    private final NormsInForce norms;
    private final CorrectNorm correct;

    NormController(NormsInForce norms, CorrectNorm correct) {
        this.norms = norms;
        this.correct = correct;
    }

    @GetMapping("/api/norms")
    List<Norm> norms(Actor reader) {
        return norms.of(reader.commune()).norms();
    }

    @PutMapping("/api/norms/{id}")
    Norm correct(@PathVariable String id, @Valid @RequestBody NormRequest request, CommandContext context) {
        Norm norm = request.toNorm(id);
        correct.correct(norm, request.reason(), context);
        return norm;
    }

    /** @param on day whose norms determine the rewards; today if absent */
    @GetMapping("/api/award-forms")
    List<AwardFormResponse> forms(@RequestParam(required = false) @Nullable LocalDate on, CommandContext context) {
        LocalDate day = on == null ? VietnamTime.dayOf(context.at()) : on;
        Norms communeNorms = norms.of(context.actor().commune());
        return Stream.of(FormOfAward.values())
                .map(form -> AwardFormResponse.of(form, communeNorms, day))
                .toList();
    }
}

package vn.vinhdanh.nomination.adapter.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.nomination.application.nomination.CountNominations;
import vn.vinhdanh.nomination.application.nomination.ListNominations;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;

/** Lists and counts nominations. */
@RestController
final class NominationListController {

    private final ListNominations list;
    private final CountNominations count;

    NominationListController(ListNominations list, CountNominations count) {
        this.list = list;
        this.count = count;
    }

    @GetMapping("/api/nominations")
    Page<NominationResponse> list(
            @RequestParam(required = false) @Nullable String conferenceId,
            @RequestParam(required = false) @Nullable NominationState state,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false)
                    @Parameter(description = "Parts of the nominee's name, without regard to diacritics and case.")
                    @Nullable
                    @Size(max = 100)
                    String q,
            @RequestParam(defaultValue = "false")
                    @Parameter(description = "In the order of creation instead of the order of the ids.")
                    boolean newestFirst,
            PageRequest page,
            Actor reader) {
        ListNominations.Query query = new ListNominations.Query(conferenceId, state, unit, q, newestFirst);
        return list.list(query, page, reader).map(NominationResponse::of);
    }

    @GetMapping("/api/nominations/progress")
    NominationProgressResponse progress(@RequestParam String conferenceId, Actor reader) {
        return NominationProgressResponse.of(conferenceId, count.count(conferenceId, reader));
    }
}

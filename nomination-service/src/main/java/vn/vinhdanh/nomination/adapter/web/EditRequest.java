package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.nomination.Proposal;

/** The new content of a proposal. It replaces the old one. */
record EditRequest(
        @NotNull @Valid NomineeRequest nominee,
        @NotBlank @Size(max = 100) String movement,
        @NotNull FormOfAward formOfAward,
        @NotBlank @Size(max = 5000) String achievement,
        @Nullable Boolean underDiscipline) {

    Proposal toProposal() {
        return new Proposal(nominee.toNominee(), movement, formOfAward, achievement, underDiscipline);
    }
}

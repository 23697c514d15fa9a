package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.nomination.Proposal;

/**
 * A new nomination.
 *
 * @param unit code of the proposing unit; an officer may leave it out and means the own one
 */
record NominationRequest(
        @NotBlank @Size(max = 100) String conferenceId,
        @Nullable @Size(max = 100) String unit,
        @NotNull @Valid NomineeRequest nominee,
        @NotBlank @Size(max = 100) String movement,
        @NotNull FormOfAward formOfAward,
        @NotBlank @Size(max = 5000) String achievement,
        @Nullable Boolean underDiscipline) {

    Proposal toProposal() {
        return new EditRequest(nominee, movement, formOfAward, achievement, underDiscipline).toProposal();
    }
}

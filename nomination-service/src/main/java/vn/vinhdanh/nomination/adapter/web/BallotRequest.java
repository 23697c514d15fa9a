package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.nomination.domain.council.Ballot;
import vn.vinhdanh.nomination.domain.council.Choice;

/** One member's ballot; empty only where the member is in conflict on every line. */
record BallotRequest(@NotNull @Size(max = 500) List<@NotNull @Valid VoteRequest> votes) {

    /** A choice on one line. */
    record VoteRequest(
            @NotBlank @Size(max = 100) String nominationId,
            @NotNull Choice choice) {}

    Ballot toBallot() {
        Map<String, Choice> choices = votes.stream()
                .collect(Collectors.toMap(VoteRequest::nominationId, VoteRequest::choice, (first, again) -> {
                    throw new InvalidInput(
                            "votes", "Có hồ sơ lặp lại trên phiếu.", "A nomination is on the ballot twice.");
                }));
        return new Ballot(choices);
    }
}

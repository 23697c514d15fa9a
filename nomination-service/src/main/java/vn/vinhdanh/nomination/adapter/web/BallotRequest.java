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

/** A member's ballot. It is empty only if the member has a conflict on every line. */
record BallotRequest(@NotNull @Size(max = 500) List<@NotNull @Valid VoteRequest> votes) {

    /** The choice on one nomination. */
    record VoteRequest(
            @NotBlank @Size(max = 100) String nominationId,
            @NotNull Choice choice) {}

    Ballot toBallot() {
        Map<String, Choice> choices = votes.stream()
                .collect(Collectors.toMap(VoteRequest::nominationId, VoteRequest::choice, (first, second) -> {
                    throw new InvalidInput(
                            "votes", "Có hồ sơ lặp lại trên phiếu.", "A nomination is on the ballot twice.");
                }));
        return new Ballot(choices);
    }
}

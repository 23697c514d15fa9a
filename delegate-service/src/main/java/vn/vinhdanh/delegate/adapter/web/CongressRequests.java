package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.vinhdanh.delegate.domain.congress.BallotCount;
import vn.vinhdanh.delegate.domain.congress.HandCount;
import vn.vinhdanh.delegate.domain.congress.Listed;
import vn.vinhdanh.delegate.domain.congress.Majority;
import vn.vinhdanh.delegate.domain.congress.Method;
import vn.vinhdanh.delegate.domain.congress.Terms;
import vn.vinhdanh.kernel.Text;

/** What is sent with the steps of a congress list. */
final class CongressRequests {

    private static final int SENTENCES = 2_000;
    private static final int MOST_CANDIDATES = 100;
    private static final int MOST_PRESENT = 5_000;

    private CongressRequests() {}

    /**
     * @param criteria by which candidates are chosen
     * @param moreThanPercent how many of those present must vote for it: more than this
     */
    record TermsRequest(
            @NotBlank @Size(max = 300) String congress,
            @Min(1) @Max(MOST_CANDIDATES) int places,
            @NotNull @Size(max = SENTENCES) String criteria,
            @Min(50) @Max(99) int moreThanPercent) {

        Terms terms() {
            return new Terms(Text.normal(congress), places, Text.normal(criteria), new Majority(moreThanPercent));
        }
    }

    /** @param candidates all of them, in their order */
    record CandidatesRequest(
            @NotNull @Size(max = MOST_CANDIDATES) List<@Valid @NotNull CandidateRequest> candidates) {

        List<Listed> listed() {
            return candidates.stream()
                    .map(each -> new Listed(each.nominationId(), Text.normal(each.reason())))
                    .toList();
        }
    }

    /** @param nominationId of the award that the person received */
    record CandidateRequest(
            @NotBlank @Size(max = 64) String nominationId,
            @NotBlank @Size(max = SENTENCES) String reason) {}

    record PresentationRequest(@NotNull Method method) {}

    record TakingBackRequest(
            @NotBlank @Size(max = SENTENCES) String reason) {}

    record HandCountRequest(
            @Min(1) @Max(MOST_PRESENT) int present,
            @Min(0) @Max(MOST_PRESENT) int inFavour,
            @Min(0) @Max(MOST_PRESENT) int against,
            @Min(0) @Max(MOST_PRESENT) int abstaining) {

        HandCount count() {
            return new HandCount(present, inFavour, against, abstaining);
        }
    }

    record BallotCountRequest(
            @Min(1) @Max(MOST_PRESENT) int present,
            @Min(0) @Max(MOST_PRESENT) int issued,
            @Min(0) @Max(MOST_PRESENT) int returned,
            @Min(0) @Max(MOST_PRESENT) int valid,
            @NotNull @Size(max = MOST_CANDIDATES) List<@Valid @NotNull VotesRequest> votes) {

        BallotCount count() {
            return new BallotCount(
                    present,
                    issued,
                    returned,
                    valid,
                    votes.stream()
                            .map(each -> new BallotCount.Votes(each.nominationId(), each.inFavour()))
                            .toList());
        }
    }

    record VotesRequest(
            @NotBlank @Size(max = 64) String nominationId,
            @Min(0) @Max(MOST_PRESENT) int inFavour) {}

    /**
     * @param out nomination of who does not go
     * @param in nomination of who goes instead
     */
    record ReplacementRequest(
            @NotBlank @Size(max = 64) String out,
            @NotBlank @Size(max = 64) String in,
            @NotBlank @Size(max = SENTENCES) String reason) {}
}

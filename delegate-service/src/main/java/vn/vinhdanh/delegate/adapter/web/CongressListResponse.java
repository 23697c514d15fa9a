package vn.vinhdanh.delegate.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.ReadCongressList.CongressView;
import vn.vinhdanh.delegate.domain.congress.Adoption;
import vn.vinhdanh.delegate.domain.congress.BallotCount;
import vn.vinhdanh.delegate.domain.congress.CongressList;
import vn.vinhdanh.delegate.domain.congress.Counting;
import vn.vinhdanh.delegate.domain.congress.Election;
import vn.vinhdanh.delegate.domain.congress.Exemplar;
import vn.vinhdanh.delegate.domain.congress.HandCount;
import vn.vinhdanh.delegate.domain.congress.Method;
import vn.vinhdanh.delegate.domain.congress.PlannedCongress;
import vn.vinhdanh.delegate.domain.congress.Signed;
import vn.vinhdanh.delegate.domain.congress.Terms;
import vn.vinhdanh.kernel.Actor;

/**
 * The list of delegates to the congress of the next higher level.
 *
 * @param planned what the plan says
 * @param terms what holds
 * @param candidates in their order
 * @param counting null while the list is drafted
 * @param election whom the count elects; null until it is settled
 * @param adoption null until the hall has adopted the list
 * @param checkedIn how many delegates the doors have let in
 * @param people everybody with an award of the conference, as lists order names
 */
record CongressListResponse(
        String conferenceId,
        CongressList.State state,
        CongressPlanResponse planned,
        CongressTermsResponse terms,
        List<CandidateResponse> candidates,
        @Nullable CountingResponse counting,
        @Nullable ElectionResponse election,
        @Nullable AdoptionResponse adoption,
        int checkedIn,
        List<ExemplarResponse> people) {

    static CongressListResponse of(CongressView view, Actor reader) {
        CongressList list = view.list().state();
        Counting counting = list.counting();
        Adoption adoption = list.adoption();
        return new CongressListResponse(
                view.list().id(),
                list.state(),
                CongressPlanResponse.of(list.planned()),
                CongressTermsResponse.of(list.terms()),
                list.candidates().stream()
                        .map(each -> new CandidateResponse(
                                each.nominationId(),
                                each.reason(),
                                view.exemplars().stands(each.nominationId())))
                        .toList(),
                counting == null ? null : CountingResponse.of(counting, list.terms(), reader),
                list.election(view.exemplars()).map(ElectionResponse::of).orElse(null),
                adoption == null ? null : AdoptionResponse.of(adoption),
                view.checkedIn(),
                view.exemplars().all().stream().map(ExemplarResponse::of).toList());
    }

    /**
     * @param name null if the plan names no congress
     * @param places null if nobody has said it
     * @param sample true if nobody has confirmed the number
     * @param item title of the item of the programme in which the hall adopts the list; null if there is none
     */
    record CongressPlanResponse(
            @Nullable String name,
            @Nullable Integer places,
            boolean sample,
            @Nullable String item) {

        static CongressPlanResponse of(PlannedCongress planned) {
            return new CongressPlanResponse(planned.name(), planned.places(), planned.sample(), planned.item());
        }
    }

    /**
     * @param congress its name; empty if neither the plan nor the secretariat has said it
     * @param places 0 if neither has
     * @param moreThanPercent how many of those present must vote for it: more than this
     */
    record CongressTermsResponse(String congress, int places, String criteria, int moreThanPercent) {

        static CongressTermsResponse of(Terms terms) {
            return new CongressTermsResponse(
                    terms.congress(),
                    terms.places(),
                    terms.criteria(),
                    terms.majority().moreThanPercent());
        }
    }

    /**
     * @param reason empty after the person was erased
     * @param stands false if the award was revoked
     */
    record CandidateResponse(String nominationId, String reason, boolean stands) {}

    /**
     * The vote of the hall.
     *
     * @param firstBy who has entered a count that waits for a second one; null if nobody has
     * @param firstIsMine whether that is the reader
     * @param differing how often two counts differed
     * @param needed the least number of votes that adopt; null until the count is settled
     * @param countedBy names of those who counted
     */
    record CountingResponse(
            Method method,
            Instant presentedAt,
            @Nullable String firstBy,
            boolean firstIsMine,
            int differing,
            @Nullable Integer needed,
            @Nullable HandCountResponse hands,
            @Nullable BallotCountResponse ballots,
            List<String> countedBy) {

        static CountingResponse of(Counting counting, Terms terms, Actor reader) {
            Counting.Entered first = counting.first();
            HandCount hands = counting.hands();
            BallotCount ballots = counting.ballots();
            return new CountingResponse(
                    counting.method(),
                    counting.presented().at(),
                    first == null ? null : first.by().name(),
                    first != null && first.by().account().equals(reader.id()),
                    counting.differing(),
                    counting.isSettled() ? terms.majority().of(counting.present()) : null,
                    hands == null ? null : HandCountResponse.of(hands),
                    ballots == null ? null : BallotCountResponse.of(ballots),
                    counting.counters().stream().map(Signed::name).toList());
        }
    }

    record HandCountResponse(int present, int inFavour, int against, int abstaining, int notVoting) {

        static HandCountResponse of(HandCount count) {
            return new HandCountResponse(
                    count.present(), count.inFavour(), count.against(), count.abstaining(), count.notVoting());
        }
    }

    record BallotCountResponse(int present, int issued, int returned, int valid, List<CandidateVotesResponse> votes) {

        static BallotCountResponse of(BallotCount count) {
            return new BallotCountResponse(
                    count.present(),
                    count.issued(),
                    count.returned(),
                    count.valid(),
                    count.votes().stream()
                            .map(each -> new CandidateVotesResponse(each.nominationId(), each.inFavour()))
                            .toList());
        }
    }

    record CandidateVotesResponse(String nominationId, int inFavour) {}

    /**
     * @param delegates nominations of those who go, in order
     * @param reserves nominations of those who move up, in order
     */
    record ElectionResponse(List<String> delegates, List<String> reserves) {

        static ElectionResponse of(Election election) {
            return new ElectionResponse(election.delegates(), election.reserves());
        }
    }

    /** The list as it is after the replacements. */
    record AdoptionResponse(
            Instant adoptedAt,
            String adoptedBy,
            int revision,
            List<String> delegates,
            List<String> reserves,
            List<ReplacementResponse> replacements) {

        static AdoptionResponse of(Adoption adoption) {
            return new AdoptionResponse(
                    adoption.by().at(),
                    adoption.by().name(),
                    adoption.revision(),
                    adoption.delegates(),
                    adoption.reserves(),
                    adoption.replacements().stream()
                            .map(each -> new ReplacementResponse(
                                    each.out(),
                                    each.in(),
                                    each.reason(),
                                    each.by().at(),
                                    each.by().name()))
                            .toList());
        }
    }

    record ReplacementResponse(String out, String in, String reason, Instant at, String by) {}

    /**
     * @param nominationIds of the awards that stand; empty if the person may not be listed
     * @param revokedIds of the awards that do not stand any more
     * @param forms names of the forms of award
     * @param collectives for which the person received an award
     */
    record ExemplarResponse(
            String delegateId,
            List<String> nominationIds,
            List<String> revokedIds,
            String name,
            @Nullable String title,
            @Nullable Integer birthYear,
            String unit,
            List<String> forms,
            List<String> collectives) {

        static ExemplarResponse of(Exemplar exemplar) {
            return new ExemplarResponse(
                    exemplar.delegateId(),
                    exemplar.nominations(),
                    exemplar.revoked(),
                    exemplar.name(),
                    exemplar.title(),
                    exemplar.birthYear(),
                    exemplar.unit(),
                    exemplar.forms(),
                    exemplar.collectives());
        }
    }
}

package vn.vinhdanh.nomination.adapter.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.Reward;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Funding;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.domain.nomination.Nominee;
import vn.vinhdanh.nomination.domain.nomination.Proposal;
import vn.vinhdanh.nomination.domain.nomination.Ruling;
import vn.vinhdanh.nomination.domain.nomination.Submission;
import vn.vinhdanh.nomination.domain.nomination.Vote;

/**
 * A nomination as its readers see it. What its state does not have is null.
 *
 * @param reason why it was returned, withdrawn, refused or revoked
 * @param estimate the reward by the norms of the day of the vote; the decision freezes the final one
 * @param duplicates nominations of the same conference whose nominee may be the same; only when one is read
 */
record NominationResponse(
        String id,
        long version,
        NominationState state,
        String conferenceId,
        String unit,
        Nominee nominee,
        String movement,
        FormOfAward formOfAward,
        String formName,
        String achievement,
        boolean underDiscipline,
        @Nullable Submission submission,
        @Nullable String reason,
        @Nullable String councilSessionId,
        @Nullable Vote vote,
        @Nullable Reward estimate,
        @Nullable FundingResponse funding,
        @Nullable DecidedResponse decision,
        @Nullable List<Duplicate> duplicates) {

    /** @param state REQUESTED, RESERVED or UNFUNDED; amounts in đồng */
    record FundingResponse(
            String state,
            @Nullable Long amount,
            @Nullable Long available,
            @Nullable String ledgerLine) {

        static FundingResponse of(Funding funding) {
            return switch (funding) {
                case Funding.Requested requested -> new FundingResponse("REQUESTED", null, null, null);
                case Funding.Reserved reserved ->
                    new FundingResponse("RESERVED", reserved.amount(), null, reserved.ledgerLine());
                case Funding.Unfunded unfunded ->
                    new FundingResponse("UNFUNDED", unfunded.amount(), unfunded.available(), null);
            };
        }
    }

    /** @param reward in đồng, frozen; null where it was refused */
    record DecidedResponse(
            String id,
            String number,
            LocalDate date,
            @Nullable Long reward,
            @Nullable Long unrounded) {

        static DecidedResponse of(Ruling ruling) {
            Ruling.SignedDecision signed = ruling.decision();
            return switch (ruling) {
                case Ruling.Approval approval ->
                    new DecidedResponse(
                            signed.id(), signed.number(), signed.date(), approval.reward(), approval.unrounded());
                case Ruling.Refusal refusal ->
                    new DecidedResponse(signed.id(), signed.number(), signed.date(), null, null);
            };
        }
    }

    /** @param sameSpelling false where the names differ in diacritics or case only */
    record Duplicate(String id, NominationState state, String unit, FormOfAward formOfAward, boolean sameSpelling) {

        static Duplicate of(Nomination other, Dossier dossier) {
            return new Duplicate(
                    other.dossier().id(),
                    other.state(),
                    other.dossier().unit(),
                    other.dossier().proposal().form(),
                    other.dossier().nominee().name().equals(dossier.nominee().name()));
        }
    }

    static NominationResponse of(Versioned<Nomination> stored) {
        return of(stored, null);
    }

    static NominationResponse of(Versioned<Nomination> stored, @Nullable List<Nomination> duplicates) {
        Nomination nomination = stored.state();
        Dossier dossier = nomination.dossier();
        Proposal proposal = dossier.proposal();
        NominationDetails trail = NominationDetails.of(nomination);
        return new NominationResponse(
                stored.id(),
                stored.version(),
                nomination.state(),
                dossier.conferenceId(),
                dossier.unit(),
                proposal.nominee(),
                proposal.movement(),
                proposal.form(),
                proposal.form().title(),
                proposal.achievement(),
                proposal.underDiscipline(),
                trail.submission(),
                trail.reason(),
                trail.sessionId(),
                trail.vote(),
                trail.estimate(),
                trail.funding() == null ? null : FundingResponse.of(trail.funding()),
                trail.ruling() == null ? null : DecidedResponse.of(trail.ruling()),
                duplicates == null
                        ? null
                        : duplicates.stream()
                                .map(other -> Duplicate.of(other, dossier))
                                .toList());
    }
}

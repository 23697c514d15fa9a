package vn.vinhdanh.nomination.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.application.nomination.ReadNomination.NominationWithDuplicates;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.Reward;
import vn.vinhdanh.nomination.domain.nomination.Concern;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Funding;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.domain.nomination.Nominee;
import vn.vinhdanh.nomination.domain.nomination.Proceedings;
import vn.vinhdanh.nomination.domain.nomination.Proposal;
import vn.vinhdanh.nomination.domain.nomination.Ruling;
import vn.vinhdanh.nomination.domain.nomination.Submission;
import vn.vinhdanh.nomination.domain.nomination.Vote;

/**
 * A nomination. Fields that its state does not have are null.
 *
 * @param callName the part of the name of who receives the award by which lists order it
 * @param reason reason of the return, withdrawal, refusal or revocation
 * @param toldAt when it was returned, if a letter tells who submitted it; null if no e-mail address is known
 * @param underDiscipline false also if the unit has not declared it yet
 * @param disciplineDeclared whether the unit has declared it; a submission needs it
 * @param concerns what became known after the submission; an open one stops the nomination
 * @param earlierVotes of rounds in which the council did not select it
 * @param estimate reward by the norms of the day of the vote; the decision determines the final one
 * @param duplicates nominations of the same conference whose nominee may be the same; null after commands
 * @param findings questions whether another nomination is for the same nominee or the same achievement; null after commands
 */
record NominationResponse(
        String id,
        long version,
        NominationState state,
        String conferenceId,
        String unit,
        Nominee nominee,
        String callName,
        String movement,
        FormOfAward formOfAward,
        String formName,
        String achievement,
        boolean underDiscipline,
        boolean disciplineDeclared,
        Proceedings.@Nullable DisciplineCheck disciplineCheck,
        List<Concern> concerns,
        List<Vote> earlierVotes,
        @Nullable Submission submission,
        @Nullable String reason,
        @Nullable Instant toldAt,
        @Nullable String councilSessionId,
        @Nullable Vote vote,
        @Nullable Reward estimate,
        @Nullable FundingResponse funding,
        @Nullable DecidedResponse decision,
        @Nullable List<Duplicate> duplicates,
        @Nullable List<FindingResponse> findings) {

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

    /** @param reward in đồng; null for a refusal */
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

    /** @param sameSpelling false if the names differ in tone marks or other diacritics */
    record Duplicate(String id, NominationState state, String unit, FormOfAward formOfAward, boolean sameSpelling) {

        static Duplicate of(Nomination other, Dossier dossier) {
            return new Duplicate(
                    other.dossier().id(),
                    other.state(),
                    other.dossier().unit(),
                    other.dossier().proposal().form(),
                    other.dossier().nominee().hasNameOf(dossier.nominee()));
        }
    }

    static NominationResponse of(Versioned<Nomination> versioned) {
        return of(versioned, null, null);
    }

    static NominationResponse of(NominationWithDuplicates read) {
        Dossier dossier = read.nomination().state().dossier();
        return of(
                read.nomination(),
                read.duplicates().stream()
                        .map(other -> Duplicate.of(other, dossier))
                        .toList(),
                read.findings().stream().map(FindingResponse::of).toList());
    }

    private static NominationResponse of(
            Versioned<Nomination> versioned,
            @Nullable List<Duplicate> duplicates,
            @Nullable List<FindingResponse> findings) {
        Nomination nomination = versioned.state();
        Dossier dossier = nomination.dossier();
        Proposal proposal = dossier.proposal();
        NominationDetails details = NominationDetails.of(nomination);
        return new NominationResponse(
                versioned.id(),
                versioned.version(),
                nomination.state(),
                dossier.conferenceId(),
                dossier.unit(),
                proposal.nominee(),
                proposal.nominee().attendee().calledBy(),
                proposal.movement(),
                proposal.form(),
                proposal.form().title(),
                proposal.achievement(),
                Boolean.TRUE.equals(proposal.underDiscipline()),
                proposal.underDiscipline() != null,
                dossier.proceedings().disciplineCheck(),
                dossier.proceedings().concerns(),
                dossier.proceedings().earlierVotes(),
                details.submission(),
                details.reason(),
                details.toldAt(),
                details.sessionId(),
                details.vote(),
                details.estimate(),
                details.funding() == null ? null : FundingResponse.of(details.funding()),
                details.ruling() == null ? null : DecidedResponse.of(details.ruling()),
                duplicates,
                findings);
    }
}

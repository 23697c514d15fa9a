package vn.vinhdanh.nomination.cast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.award.Reward;
import vn.vinhdanh.nomination.domain.nomination.Appraised;
import vn.vinhdanh.nomination.domain.nomination.Approved;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Draft;
import vn.vinhdanh.nomination.domain.nomination.Funding;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.domain.nomination.NotApproved;
import vn.vinhdanh.nomination.domain.nomination.NotSelected;
import vn.vinhdanh.nomination.domain.nomination.Proposal;
import vn.vinhdanh.nomination.domain.nomination.Returned;
import vn.vinhdanh.nomination.domain.nomination.Revoked;
import vn.vinhdanh.nomination.domain.nomination.Ruling;
import vn.vinhdanh.nomination.domain.nomination.Selected;
import vn.vinhdanh.nomination.domain.nomination.Submission;
import vn.vinhdanh.nomination.domain.nomination.Submitted;
import vn.vinhdanh.nomination.domain.nomination.Tabled;
import vn.vinhdanh.nomination.domain.nomination.Vote;
import vn.vinhdanh.nomination.domain.nomination.Withdrawn;

/** One nomination in every state of its life. */
public final class Dossiers {

    public static final Instant ON_TIME = Instant.parse("2025-08-10T02:00:00Z");
    public static final String SESSION = "01989f3c-9b00-7c33-9d55-3fa1e2f7b002";
    public static final LocalDate VOTED_ON = LocalDate.of(2025, 8, 15);

    public static final Ruling.SignedDecision DECISION =
            new Ruling.SignedDecision("7c1e5a94-30c2-5f4d-8f0b-1a2b3c4d5e6f", "05/QĐ-UBND", LocalDate.of(2025, 8, 20));

    /** As the golden examples have it. */
    public static final Dossier DUC =
            of("01989f3c-7a10-7b21-8c44-2f90d1e6a001", "truong-hoc", Nominees.DUC_FOR_TEACHING);

    public static final Dossier HAMLET = of("01989f3c-7a11-7d5e-8a01-77c0b4d2e003", "xom-to-dan-pho", Nominees.HAMLET);

    /** Who nominated {@link #DUC}. */
    public static final String OFFICER = "can-bo-truong-hoc";

    public static final Submission SUBMISSION = new Submission(ON_TIME, false);
    public static final Vote CHOSEN = new Vote(SESSION, VOTED_ON, true, 7, 0, 1, 9, 5);
    public static final Vote NOT_CHOSEN = new Vote(SESSION, VOTED_ON, false, 3, 4, 1, 8, 5);
    public static final Vote UNDECIDED = new Vote(SESSION, VOTED_ON, false, 0, 0, 0, 5, 3);
    public static final Reward ESTIMATE = Law.NORMS.reward(FormOfAward.GIAY_KHEN, NomineeKind.INDIVIDUAL, VOTED_ON);
    public static final Funding RESERVED = new Funding.Reserved(710_000, "line-17");
    public static final Ruling.Approval APPROVAL = new Ruling.Approval(DECISION, 710_000, 702_000);
    public static final Ruling.Refusal REFUSAL = new Ruling.Refusal(DECISION, "Chưa đủ thời gian công tác");

    private Dossiers() {}

    public static Dossier of(String id, String unit, Proposal proposal) {
        return new Dossier(id, People.COMMUNE, Plans.CONFERENCE, unit, "can-bo-" + unit, Set.of(), proposal);
    }

    /** {@link #DUC}, edited or submitted by another account. */
    public static Dossier handledBy(String account) {
        return new Dossier(
                DUC.id(), DUC.commune(), DUC.conferenceId(), DUC.unit(), OFFICER, Set.of(account), DUC.proposal());
    }

    /** Whatever it earns is put aside. */
    public static Selected funded(Dossier dossier) {
        return reserved(dossier, 5_000_000);
    }

    public static Selected reserved(Dossier dossier, long amount) {
        return new Selected(dossier, SUBMISSION, CHOSEN, ESTIMATE, new Funding.Reserved(amount, "line-17"), null);
    }

    /** The same nomination, wherever it stands. */
    public static Nomination in(NominationState state) {
        return in(state, DUC);
    }

    public static Nomination in(NominationState state, Dossier dossier) {
        return switch (state) {
            case DRAFT -> new Draft(dossier);
            case SUBMITTED -> new Submitted(dossier, SUBMISSION);
            case RETURNED -> new Returned(dossier, "Bổ sung xác nhận");
            case APPRAISED -> new Appraised(dossier, SUBMISSION);
            case TABLED -> new Tabled(dossier, SUBMISSION, SESSION);
            case SELECTED ->
                new Selected(dossier, SUBMISSION, CHOSEN, ESTIMATE, new Funding.Requested(), DECISION.id());
            case NOT_SELECTED -> new NotSelected(dossier, SUBMISSION, NOT_CHOSEN);
            case APPROVED -> new Approved(dossier, SUBMISSION, CHOSEN, RESERVED, APPROVAL);
            case REFUSED -> new NotApproved(dossier, SUBMISSION, CHOSEN, REFUSAL);
            case REVOKED -> new Revoked(dossier, SUBMISSION, CHOSEN, APPROVAL, "Kê khai không đúng");
            case WITHDRAWN -> new Withdrawn(dossier, "Gia đình đề nghị rút");
        };
    }
}

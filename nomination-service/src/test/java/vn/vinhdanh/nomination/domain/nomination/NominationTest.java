package vn.vinhdanh.nomination.domain.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.nomination.domain.nomination.DisciplineRules.ANomineeUnderInvestigationWaits;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.ANominationFollowsTheDecisionThatHasIt;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.ANominationIsDecidedOnce;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAppraisedNominationIsVotedOn;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnApprovedAwardIsRevoked;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAwardOfThisDecisionIsRevoked;
import vn.vinhdanh.nomination.fixtures.Dossiers;
import vn.vinhdanh.nomination.fixtures.Law;
import vn.vinhdanh.nomination.fixtures.Nominees;

/** The moves of a nomination. The table gives the next state of every move in every state. */
class NominationTest {

    private static final Concern CONCERN =
            Concern.raised("Công an xã đang xác minh (mẫu)", "Thư ký hội đồng", Dossiers.ON_TIME);

    private static final Concern.Settlement SETTLED =
            new Concern.Settlement("Không có vi phạm (mẫu)", "Thư ký hội đồng", Dossiers.ON_TIME);

    /** The next state, "same" for no change, "early" for a missing prerequisite, "!" for the rule of the column. */
    private static final String TABLE = """
            state        edit     submit    return   appraise  withdraw  table  vote     fund     claim decision revoke  takeBack  again     concern   settle
            DRAFT        DRAFT    SUBMITTED !        !         WITHDRAWN !      same     early    !     same     !       !         !         !         !
            SUBMITTED    !        !         RETURNED APPRAISED WITHDRAWN !      same     early    !     same     !       !         !         SUBMITTED !
            RETURNED     RETURNED SUBMITTED !        !         WITHDRAWN !      same     early    !     same     !       !         !         !         !
            APPRAISED    !        !         RETURNED !         WITHDRAWN TABLED same     early    !     same     !       !         !         APPRAISED !
            TABLED       !        !         !        !         WITHDRAWN same   SELECTED early    !     same     !       !         !         TABLED    !
            SELECTED     !        !         !        !         !         !      same     SELECTED same  APPROVED !       WITHDRAWN !         SELECTED  !
            NOT_SELECTED !        !         !        !         !         !      same     same     !     same     !       !         APPRAISED !         !
            APPROVED     !        !         !        !         !         !      same     same     !     same     REVOKED !         !         !         !
            REFUSED      !        !         !        !         !         !      same     same     !     same     !       !         !         !         !
            REVOKED      !        !         !        !         !         !      same     same     !     same     same    !         !         !         !
            WITHDRAWN    !        !         !        !         !         !      same     same     !     same     !       !         !         !         !
            """;

    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("edit", "OnlyANominationInItsUnitIsEdited"),
            Map.entry("submit", "OnlyANominationInItsUnitIsSubmitted"),
            Map.entry("return", "OnlyASubmittedNominationIsReturned"),
            Map.entry("appraise", "OnlyASubmittedNominationIsAppraised"),
            Map.entry("withdraw", "ANominationIsWithdrawnBeforeTheVoteIsCounted"),
            Map.entry("table", "OnlyAnAppraisedNominationIsVotedOn"),
            Map.entry("claim", "OnlyASelectedNominationIsDecided"),
            Map.entry("revoke", "OnlyAnApprovedAwardIsRevoked"),
            Map.entry("takeBack", "OnlyASelectedNominationIsTakenBack"),
            Map.entry("again", "OnlyANominationThatWasNotSelectedIsReconsidered"),
            Map.entry("concern", "OnlyANominationUnderConsiderationHasConcerns"));

    private static final Map<String, Function<Nomination, Outcome<Nomination, NominationEvent>>> MOVES = Map.ofEntries(
            Map.entry("edit", nomination -> nomination.edit(Dossiers.OFFICER, Nominees.DUC_FOR_A_BRIDGE)),
            Map.entry("submit", nomination -> nomination.submit(Dossiers.OFFICER, Dossiers.ON_TIME, false)),
            Map.entry("return", nomination -> nomination.returnToUnit("Bổ sung", Dossiers.RETURNED_AT, null)),
            Map.entry("appraise", nomination -> nomination.appraise(Dossiers.CHECK)),
            Map.entry("withdraw", nomination -> nomination.withdraw("Gia đình đề nghị rút")),
            Map.entry("table", nomination -> nomination.table(Dossiers.SESSION)),
            Map.entry("vote", nomination -> nomination.followVote(Dossiers.CHOSEN, Law.NORMS)),
            Map.entry("fund", nomination -> nomination.fund(Dossiers.RESERVED)),
            Map.entry("claim", nomination -> nomination.claim(Dossiers.DECISION.id(), 7, signed -> true)),
            Map.entry("decision", nomination -> nomination.followDecision(Dossiers.APPROVAL)),
            Map.entry(
                    "revoke",
                    nomination -> nomination.revoke(Dossiers.DECISION.id(), "Kê khai sai", Dossiers.REVOCATION)),
            Map.entry("takeBack", nomination -> nomination.takeBack("Người được đề nghị đã mất", signed -> false)),
            Map.entry("again", Nomination::reconsider),
            Map.entry("concern", nomination -> nomination.raise(CONCERN)),
            Map.entry("settle", nomination -> nomination.settle(SETTLED)));

    @TestFactory
    Stream<DynamicTest> every_move_in_every_state() {
        List<List<String>> rows =
                TABLE.lines().map(row -> Stream.of(row.split(" +")).toList()).toList();
        List<String> moves = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(1, row.size())
                        .mapToObj(column -> move(row.getFirst(), moves.get(column), row.get(column))));
    }

    private static DynamicTest move(String state, String move, String cell) {
        String rule = move.equals("settle") ? settlingIn(NominationState.valueOf(state)) : RULES.get(move);
        String expected = cell.equals("!") ? rule : cell;
        return DynamicTest.dynamicTest(
                move + " in " + state + ": " + expected,
                () -> assertThat(outcome(NominationState.valueOf(state), move)).isEqualTo(expected));
    }

    /** Without a concern there is nothing to settle. */
    private static String settlingIn(NominationState state) {
        return Dossiers.in(state) instanceof UnderConsideration ? "OnlyAnOpenConcernIsSettled" : RULES.get("concern");
    }

    private static String outcome(NominationState state, String move) {
        Nomination before = Dossiers.in(state);
        try {
            Outcome<Nomination, NominationEvent> outcome = MOVES.get(move).apply(before);
            return outcome.state().equals(before)
                    ? "same"
                    : outcome.state().state().name();
        } catch (MissingPrerequisite early) {
            assertThat(early.awaited()).isEqualTo("selection/" + Dossiers.DUC.id());
            return "early";
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }

    @Test
    void a_nomination_keeps_the_accounts_that_edited_or_submitted_it() {
        Nomination submitted = Dossiers.in(NominationState.DRAFT)
                .edit("chuyen-vien", Nominees.DUC_FOR_A_BRIDGE)
                .state()
                .submit("can-bo-khac", Dossiers.ON_TIME, false)
                .state();

        assertThat(submitted.dossier().handledBy()).containsExactly("can-bo-khac", "chuyen-vien");
        assertThat(submitted.dossier().nominatedBy()).isEqualTo(Dossiers.OFFICER);
    }

    @Test
    void an_open_concern_stops_appraisal_vote_and_approval_until_it_is_settled() {
        Nomination submitted =
                Dossiers.in(NominationState.SUBMITTED).raise(CONCERN).state();
        Nomination appraised =
                Dossiers.in(NominationState.APPRAISED).raise(CONCERN).state();

        assertThatThrownBy(() -> submitted.appraise(Dossiers.CHECK))
                .isInstanceOf(ANomineeUnderInvestigationWaits.class);
        assertThatThrownBy(() -> appraised.table(Dossiers.SESSION)).isInstanceOf(ANomineeUnderInvestigationWaits.class);
        assertThat(appraised
                        .settle(SETTLED)
                        .state()
                        .table(Dossiers.SESSION)
                        .state()
                        .state())
                .isEqualTo(NominationState.TABLED);
        Nomination again = appraised.raise(CONCERN).state();
        assertThat(again).as("the same request again").isEqualTo(appraised);
        assertThat(appraised
                        .settle(SETTLED)
                        .state()
                        .raise(CONCERN)
                        .state()
                        .dossier()
                        .proceedings()
                        .concerns())
                .as("it comes up once more")
                .hasSize(2);
    }

    @Test
    void a_signed_decision_is_not_undone_by_a_withdrawal() {
        assertThatThrownBy(() -> Dossiers.in(NominationState.SELECTED).takeBack("Từ chối nhận", signed -> true))
                .isInstanceOf(ANominationIsDecidedOnce.class);
    }

    @Test
    void a_withdrawal_after_the_vote_frees_the_money() {
        assertThat(Dossiers.funded(Dossiers.DUC)
                        .takeBack("Từ chối nhận", signed -> false)
                        .events())
                .containsExactly(new NominationEvent.NominationTakenBack(Dossiers.DUC, "Từ chối nhận"));
    }

    @Test
    void a_second_round_keeps_the_vote_that_was_lost() {
        Nomination again =
                Dossiers.in(NominationState.NOT_SELECTED).reconsider().state();
        Nomination selected = again.table("second-session")
                .state()
                .followVote(inSession("second-session"), Law.NORMS)
                .state();

        assertThat(again.followVote(Dossiers.NOT_CHOSEN, Law.NORMS).state())
                .as("the result of the first session, delivered again")
                .isEqualTo(again);
        assertThat(selected.state()).isEqualTo(NominationState.SELECTED);
        assertThat(selected.dossier().proceedings().earlierVotes()).containsExactly(Dossiers.NOT_CHOSEN);
    }

    private static Vote inSession(String session) {
        return new Vote(session, Dossiers.VOTED_ON, true, 7, 0, 1, 9, 5);
    }

    @Test
    void the_appraisal_keeps_who_asked_again_about_discipline() {
        assertThat(Dossiers.in(NominationState.SUBMITTED)
                        .appraise(Dossiers.CHECK)
                        .state()
                        .dossier()
                        .proceedings()
                        .disciplineCheck())
                .isEqualTo(Dossiers.CHECK);
    }

    @Test
    void an_undecided_nomination_is_appraised_again() {
        Outcome<Nomination, NominationEvent> undecided =
                Dossiers.in(NominationState.TABLED).followVote(Dossiers.UNDECIDED, Law.NORMS);

        assertThat(undecided.state()).isEqualTo(Dossiers.in(NominationState.APPRAISED));
        assertThat(undecided.events()).isEmpty();
    }

    @Test
    void a_late_nomination_is_accepted_and_flagged() {
        Outcome<Nomination, NominationEvent> submitted =
                Dossiers.in(NominationState.DRAFT).submit(Dossiers.OFFICER, Dossiers.ON_TIME, true);

        Dossier dossier = Dossiers.DUC.withSubmitter(Dossiers.OFFICER);
        assertThat(submitted.state()).isEqualTo(new Submitted(dossier, new Submission(Dossiers.ON_TIME, true)));
        assertThat(submitted.events()).containsExactly(new NominationEvent.NominationSubmitted(dossier, true));
    }

    @Test
    void a_returned_nomination_is_edited_and_submitted_again() {
        Nomination edited = Dossiers.in(NominationState.RETURNED)
                .edit(Dossiers.OFFICER, Nominees.DUC_FOR_A_BRIDGE)
                .state();

        Nomination again =
                edited.submit(Dossiers.OFFICER, Dossiers.ON_TIME, false).state();

        assertThat(again.dossier().proposal()).isEqualTo(Nominees.DUC_FOR_A_BRIDGE);
        assertThat(again.state()).isEqualTo(NominationState.SUBMITTED);
    }

    @Test
    void selection_requests_the_reward_by_the_norms_of_the_day_of_the_vote() {
        Outcome<Nomination, NominationEvent> selected =
                Dossiers.in(NominationState.TABLED).followVote(Dossiers.CHOSEN, Law.NORMS);

        assertThat(selected.events()).containsExactly(new NominationEvent.NominationSelected(Dossiers.DUC, 710_000));
    }

    @Test
    void too_few_votes_end_a_nomination() {
        Outcome<Nomination, NominationEvent> lost =
                Dossiers.in(NominationState.TABLED).followVote(Dossiers.NOT_CHOSEN, Law.NORMS);

        assertThat(lost.state().state()).isEqualTo(NominationState.NOT_SELECTED);
        assertThat(lost.events()).containsExactly(new NominationEvent.NominationNotSelected(Dossiers.DUC));
    }

    @Test
    void the_result_of_another_session_changes_nothing() {
        Nomination elsewhere = new Tabled(Dossiers.DUC, Dossiers.SUBMISSION, "another-session");

        assertThat(elsewhere.followVote(Dossiers.CHOSEN, Law.NORMS).state()).isEqualTo(elsewhere);
    }

    @Test
    void only_one_session_votes_on_a_nomination() {
        assertThatThrownBy(() -> Dossiers.in(NominationState.TABLED).table("another-session"))
                .isInstanceOf(OnlyAnAppraisedNominationIsVotedOn.class);
    }

    @Test
    void a_reservation_is_final() {
        Selected reserved = Dossiers.funded(Dossiers.DUC);

        assertThat(reserved.fund(new Funding.Unfunded(710_000, 0)).state()).isEqualTo(reserved);
    }

    /** Voted on 15/08/2025 at 710.000 đ; since 01/07/2026 it is 760.000 đ. */
    @Test
    void the_fund_is_asked_for_the_rest_where_the_norms_have_risen_since_the_vote() {
        Selected selected = Dossiers.reserved(Dossiers.DUC, 710_000);

        Outcome<Nomination, NominationEvent> restated = selected.restate(Law.NORMS, LocalDate.of(2026, 7, 1));

        assertThat(restated.events()).containsExactly(new NominationEvent.RewardEstimateRaised(Dossiers.DUC, 760_000));
        assertThat(restated.state().restate(Law.NORMS, LocalDate.of(2026, 7, 2)).events())
                .isEmpty();
        assertThat(selected.restate(Law.NORMS, Dossiers.VOTED_ON).changesNothing(selected))
                .isTrue();
        Nomination unfunded =
                restated.state().fund(new Funding.Unfunded(760_000, 730_000)).state();
        assertThat(unfunded.fund(new Funding.Reserved(710_000, "line-17")).state())
                .as("what the fund said before")
                .isEqualTo(unfunded);
        Nomination reserved =
                unfunded.fund(new Funding.Reserved(760_000, "line-20")).state();
        assertThat(reserved.fund(new Funding.Unfunded(760_000, 730_000)).state())
                .isEqualTo(reserved);
        ((Selected) reserved).requireFunded(760_000);
    }

    @Test
    void an_unfunded_reward_can_be_reserved_later() {
        Nomination unfunded = Dossiers.in(NominationState.SELECTED)
                .fund(new Funding.Unfunded(710_000, 290_000))
                .state();

        assertThat(unfunded.fund(Dossiers.RESERVED).state())
                .isInstanceOfSatisfying(
                        Selected.class,
                        selected -> assertThat(selected.funding()).isEqualTo(Dossiers.RESERVED));
    }

    @Test
    void a_nomination_is_decided_once() {
        assertThatThrownBy(() -> Dossiers.in(NominationState.SELECTED).claim("another-decision", 7, signed -> true))
                .isInstanceOf(ANominationIsDecidedOnce.class);
    }

    @Test
    void another_decision_replaces_the_claim_of_an_unsigned_one() {
        Nomination claimed = Dossiers.in(NominationState.SELECTED)
                .claim("another-decision", 7, signed -> false)
                .state();

        assertThatThrownBy(() -> claimed.followDecision(Dossiers.APPROVAL))
                .isInstanceOf(ANominationFollowsTheDecisionThatHasIt.class);
    }

    @Test
    void the_chairman_refuses_with_a_reason() {
        Outcome<Nomination, NominationEvent> refused =
                Dossiers.in(NominationState.SELECTED).followDecision(Dossiers.REFUSAL);

        assertThat(refused.state().state()).isEqualTo(NominationState.REFUSED);
        assertThat(refused.events())
                .containsExactly(new NominationEvent.NominationRefused(Dossiers.DUC, Dossiers.REFUSAL));
    }

    @Test
    void an_award_is_revoked_on_the_decision_that_gave_it() {
        assertThatThrownBy(() ->
                        Dossiers.in(NominationState.APPROVED).revoke("another-decision", "Sai", Dossiers.REVOCATION))
                .isInstanceOf(OnlyAnAwardOfThisDecisionIsRevoked.class);
    }

    @Test
    void an_award_is_revoked_by_one_decision() {
        Nomination revoked = Dossiers.in(NominationState.REVOKED);

        assertThatThrownBy(() -> revoked.revoke(Dossiers.DECISION.id(), "Kê khai sai", Dossiers.DECISION))
                .isInstanceOf(OnlyAnApprovedAwardIsRevoked.class);
    }
}

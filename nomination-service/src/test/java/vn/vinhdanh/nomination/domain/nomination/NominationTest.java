package vn.vinhdanh.nomination.domain.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import vn.vinhdanh.nomination.domain.nomination.NominationRules.ANominationFollowsTheDecisionThatHasIt;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.ANominationIsDecidedOnce;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAppraisedNominationIsVotedOn;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAwardOfThisDecisionIsRevoked;
import vn.vinhdanh.nomination.fixtures.Dossiers;
import vn.vinhdanh.nomination.fixtures.Law;
import vn.vinhdanh.nomination.fixtures.Nominees;

/** Every command and every fact in every state: the next state, "same", or the rule that refuses. */
class NominationTest {

    private static final String TABLE = """
            state        | edit     | submit    | return    | appraise  | withdraw  | table     | vote     | fund     | claim    | decision | revoke
            DRAFT        | DRAFT    | SUBMITTED | !returned | !appraised| WITHDRAWN | !voted on | same     | early    | !decided | same     | !revoked
            SUBMITTED    | !edited  | !submitted| RETURNED  | APPRAISED | WITHDRAWN | !voted on | same     | early    | !decided | same     | !revoked
            RETURNED     | RETURNED | SUBMITTED | !returned | !appraised| WITHDRAWN | !voted on | same     | early    | !decided | same     | !revoked
            APPRAISED    | !edited  | !submitted| !returned | !appraised| WITHDRAWN | TABLED    | same     | early    | !decided | same     | !revoked
            TABLED       | !edited  | !submitted| !returned | !appraised| WITHDRAWN | same      | SELECTED | early    | !decided | same     | !revoked
            SELECTED     | !edited  | !submitted| !returned | !appraised| !withdrawn| !voted on | same     | SELECTED | same     | APPROVED | !revoked
            NOT_SELECTED | !edited  | !submitted| !returned | !appraised| !withdrawn| !voted on | same     | same     | !decided | same     | !revoked
            APPROVED     | !edited  | !submitted| !returned | !appraised| !withdrawn| !voted on | same     | same     | !decided | same     | REVOKED
            REFUSED      | !edited  | !submitted| !returned | !appraised| !withdrawn| !voted on | same     | same     | !decided | same     | !revoked
            REVOKED      | !edited  | !submitted| !returned | !appraised| !withdrawn| !voted on | same     | same     | !decided | same     | !revoked
            WITHDRAWN    | !edited  | !submitted| !returned | !appraised| !withdrawn| !voted on | same     | same     | !decided | same     | !revoked
            """;

    private static final Map<String, String> RULES = Map.of(
            "edited", "OnlyANominationInItsUnitIsEdited",
            "submitted", "OnlyANominationInItsUnitIsSubmitted",
            "returned", "OnlyASubmittedNominationIsReturned",
            "appraised", "OnlyASubmittedNominationIsAppraised",
            "withdrawn", "ANominationIsWithdrawnBeforeTheVoteIsCounted",
            "voted on", "OnlyAnAppraisedNominationIsVotedOn",
            "decided", "OnlyASelectedNominationIsDecided",
            "revoked", "OnlyAnApprovedAwardIsRevoked");

    private static final Map<String, Function<Nomination, Outcome<Nomination, NominationEvent>>> COMMANDS =
            Map.ofEntries(
                    Map.entry("edit", nomination -> nomination.edit(Dossiers.OFFICER, Nominees.DUC_FOR_A_BRIDGE)),
                    Map.entry(
                            "submit",
                            nomination -> nomination.submit(Dossiers.OFFICER, Dossiers.ON_TIME, false, List.of())),
                    Map.entry("return", nomination -> nomination.returnToUnit("Bổ sung")),
                    Map.entry("appraise", nomination -> nomination.appraise(List.of())),
                    Map.entry("withdraw", nomination -> nomination.withdraw("Gia đình đề nghị rút")),
                    Map.entry("table", nomination -> nomination.table(Dossiers.SESSION)),
                    Map.entry("vote", nomination -> nomination.followVote(Dossiers.CHOSEN, Law.NORMS)),
                    Map.entry("fund", nomination -> nomination.fund(Dossiers.RESERVED)),
                    Map.entry("claim", nomination -> nomination.claim(Dossiers.DECISION.id(), signed -> true)),
                    Map.entry("decision", nomination -> nomination.followDecision(Dossiers.APPROVAL)),
                    Map.entry("revoke", nomination -> nomination.revoke(Dossiers.DECISION.id(), "Kê khai sai")));

    @TestFactory
    Stream<DynamicTest> every_move_in_every_state() {
        List<List<String>> rows = TABLE.lines()
                .map(row -> Stream.of(row.split("\\|")).map(String::strip).toList())
                .toList();
        List<String> commands = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(1, row.size())
                        .mapToObj(at -> DynamicTest.dynamicTest(
                                commands.get(at) + " in " + row.getFirst() + ": " + row.get(at),
                                () -> assertThat(outcome(NominationState.valueOf(row.getFirst()), commands.get(at)))
                                        .isEqualTo(expected(row.get(at))))));
    }

    private static String expected(String cell) {
        return cell.startsWith("!") ? RULES.get(cell.substring(1)) : cell;
    }

    private static String outcome(NominationState state, String command) {
        Nomination before = Dossiers.in(state);
        try {
            Outcome<Nomination, NominationEvent> decided = COMMANDS.get(command).apply(before);
            return decided.state().equals(before)
                    ? "same"
                    : decided.state().state().name();
        } catch (MissingPrerequisite early) {
            assertThat(early.awaited()).isEqualTo("selection/" + Dossiers.DUC.id());
            return "early";
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }

    @Test
    void who_edits_or_submits_it_is_kept_with_it() {
        Nomination submitted = Dossiers.in(NominationState.DRAFT)
                .edit("chuyen-vien", Nominees.DUC_FOR_A_BRIDGE)
                .state()
                .submit("can-bo-khac", Dossiers.ON_TIME, false, List.of())
                .state();

        assertThat(submitted.dossier().handledBy()).containsExactly("can-bo-khac", "chuyen-vien");
        assertThat(submitted.dossier().nominatedBy()).isEqualTo(Dossiers.OFFICER);
    }

    @Test
    void a_nomination_that_its_session_did_not_decide_is_free_for_another() {
        Outcome<Nomination, NominationEvent> undecided =
                Dossiers.in(NominationState.TABLED).followVote(Dossiers.UNDECIDED, Law.NORMS);

        assertThat(undecided.state()).isEqualTo(Dossiers.in(NominationState.APPRAISED));
        assertThat(undecided.events()).isEmpty();
    }

    @Test
    void a_late_nomination_is_kept_and_carries_a_flag() {
        Outcome<Nomination, NominationEvent> submitted =
                Dossiers.in(NominationState.DRAFT).submit(Dossiers.OFFICER, Dossiers.ON_TIME, true, List.of());

        assertThat(submitted.state()).isEqualTo(new Submitted(Dossiers.DUC, new Submission(Dossiers.ON_TIME, true)));
        assertThat(submitted.events()).containsExactly(new NominationEvent.NominationSubmitted(Dossiers.DUC, true));
    }

    @Test
    void a_returned_nomination_is_edited_and_submitted_again() {
        Nomination edited = Dossiers.in(NominationState.RETURNED)
                .edit(Dossiers.OFFICER, Nominees.DUC_FOR_A_BRIDGE)
                .state();

        Nomination again = edited.submit(Dossiers.OFFICER, Dossiers.ON_TIME, false, List.of())
                .state();

        assertThat(again.dossier().proposal()).isEqualTo(Nominees.DUC_FOR_A_BRIDGE);
        assertThat(again.state()).isEqualTo(NominationState.SUBMITTED);
    }

    @Test
    void selection_asks_for_the_reward_by_the_norms_of_the_day_of_the_vote() {
        Outcome<Nomination, NominationEvent> selected =
                Dossiers.in(NominationState.TABLED).followVote(Dossiers.CHOSEN, Law.NORMS);

        assertThat(selected.events()).containsExactly(new NominationEvent.NominationSelected(Dossiers.DUC, 710_000));
    }

    @Test
    void a_vote_that_was_lost_ends_it() {
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
    void money_once_reserved_stays_reserved() {
        Selected reserved = Dossiers.funded(Dossiers.DUC);

        assertThat(reserved.fund(new Funding.Unfunded(710_000, 0)).state()).isEqualTo(reserved);
    }

    @Test
    void an_unfunded_reward_is_funded_later() {
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
        assertThatThrownBy(() -> Dossiers.in(NominationState.SELECTED).claim("another-decision", signed -> true))
                .isInstanceOf(ANominationIsDecidedOnce.class);
    }

    @Test
    void the_claim_of_a_decision_that_was_never_signed_gives_way() {
        Nomination claimed = Dossiers.in(NominationState.SELECTED)
                .claim("another-decision", signed -> false)
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
        assertThatThrownBy(() -> Dossiers.in(NominationState.APPROVED).revoke("another-decision", "Sai"))
                .isInstanceOf(OnlyAnAwardOfThisDecisionIsRevoked.class);
    }
}

package vn.vinhdanh.nomination.domain.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent.NominationReturned;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent.NominationSubmitted;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent.ReturnLetterIssued;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent.ReturnLetterSettled;
import vn.vinhdanh.nomination.fixtures.Dossiers;
import vn.vinhdanh.nomination.fixtures.Nominees;

/** Who is told that a nomination was returned, and when that letter is not true any more. */
class ReturnLetterTest {

    private static final String WHY = "Bổ sung xác nhận";
    private static final ReturnLetter LETTER = Dossiers.returnLetter(null);

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "APPRAISED"})
    void a_letter_is_issued_with_the_return(NominationState state) {
        Outcome<Nomination, NominationEvent> returned = returned(state, LETTER);

        assertThat(returned.state()).isEqualTo(new Returned(Dossiers.DUC, WHY, Dossiers.RETURNED_AT));
        assertThat(returned.events())
                .containsExactly(
                        new NominationReturned(Dossiers.DUC, WHY),
                        new ReturnLetterIssued(Dossiers.DUC, WHY, Dossiers.RETURNED_AT, LETTER));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "APPRAISED"})
    void without_an_address_it_is_returned_without_a_letter(NominationState state) {
        Outcome<Nomination, NominationEvent> returned = returned(state, null);

        assertThat(returned.state()).isEqualTo(new Returned(Dossiers.DUC, WHY, null));
        assertThat(returned.events()).containsExactly(new NominationReturned(Dossiers.DUC, WHY));
    }

    @Test
    void a_letter_is_settled_when_the_nomination_leaves_its_unit_and_not_before() {
        Nomination told = returned(NominationState.SUBMITTED, LETTER).state();
        Outcome<Nomination, NominationEvent> edited = told.edit("can-bo-khac", Nominees.DUC_FOR_A_BRIDGE);
        Outcome<Nomination, NominationEvent> submitted = edited.state().submit("can-bo-khac", Dossiers.ON_TIME, false);

        assertThat(edited.events()).isEmpty();
        assertThat(((InItsUnit) edited.state()).handOver("mttq").events()).isEmpty();
        assertThat(submitted.events())
                .containsExactly(
                        new NominationSubmitted(submitted.state().dossier(), false),
                        new ReturnLetterSettled(edited.state().dossier(), Dossiers.RETURNED_AT));
        assertThat(((InItsUnit) edited.state())
                        .handOver("mttq")
                        .state()
                        .withdraw("Nhập trùng")
                        .events())
                .containsExactly(
                        new ReturnLetterSettled(edited.state().dossier().withUnit("mttq"), Dossiers.RETURNED_AT));
    }

    @Test
    void where_no_letter_was_issued_there_is_none_to_settle() {
        Nomination untold = returned(NominationState.SUBMITTED, null).state();

        assertThat(Stream.of(untold.submit(Dossiers.OFFICER, Dossiers.ON_TIME, false), untold.withdraw("Nhập trùng"))
                        .flatMap(outcome -> outcome.events().stream()))
                .doesNotHaveAnyElementsOfTypes(ReturnLetterSettled.class);
    }

    @Test
    void the_letter_goes_to_the_account_that_submitted_last() {
        Nomination first = Dossiers.in(NominationState.DRAFT)
                .submit("can-bo-khac", Dossiers.ON_TIME, false)
                .state();
        Nomination again = first.returnToUnit(WHY, Dossiers.RETURNED_AT, LETTER)
                .state()
                .submit(Dossiers.OFFICER, Dossiers.ON_TIME, false)
                .state();

        assertThat(Dossiers.in(NominationState.DRAFT).dossier().submittedBy()).isNull();
        assertThat(first.dossier().submittedBy()).isEqualTo("can-bo-khac");
        assertThat(again.dossier().submittedBy()).isEqualTo(Dossiers.OFFICER);
        assertThat(again.dossier().handledBy()).containsExactly("can-bo-khac");
        assertThat(again.appraise(Dossiers.CHECK).state().dossier().submittedBy())
                .isEqualTo(Dossiers.OFFICER);
    }

    @Test
    void a_log_may_contain_it() {
        assertThat(LETTER.toString()).doesNotContain("@").doesNotContain(LETTER.name());
    }

    private static Outcome<Nomination, NominationEvent> returned(NominationState state, @Nullable ReturnLetter letter) {
        return Dossiers.in(state).returnToUnit(WHY, Dossiers.RETURNED_AT, letter);
    }
}

package vn.vinhdanh.delegate.domain.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.delegate.fixtures.Congress.ALL_IN_FAVOUR;
import static vn.vinhdanh.delegate.fixtures.Congress.DUC;
import static vn.vinhdanh.delegate.fixtures.Congress.EXEMPLARS;
import static vn.vinhdanh.delegate.fixtures.Congress.KHUE;
import static vn.vinhdanh.delegate.fixtures.Congress.KHUE_AGAIN;
import static vn.vinhdanh.delegate.fixtures.Congress.MAI;
import static vn.vinhdanh.delegate.fixtures.Congress.NAME;
import static vn.vinhdanh.delegate.fixtures.Congress.OFFICE;
import static vn.vinhdanh.delegate.fixtures.Congress.REVOKED;
import static vn.vinhdanh.delegate.fixtures.Congress.SECRETARY;
import static vn.vinhdanh.delegate.fixtures.Congress.drafted;
import static vn.vinhdanh.delegate.fixtures.Congress.onBallots;
import static vn.vinhdanh.delegate.fixtures.Congress.planned;
import static vn.vinhdanh.delegate.fixtures.Congress.presented;
import static vn.vinhdanh.delegate.fixtures.Congress.terms;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.delegate.domain.congress.Adoption.Replacement;
import vn.vinhdanh.delegate.domain.congress.CongressEvent.CongressDelegatesAdopted;
import vn.vinhdanh.delegate.domain.congress.CongressList.State;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;

class CongressListTest {

    /** What each command leads to in each state; a name that ends in no state is the rule that refuses. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            command   | DRAFTING                         | PRESENTED                        | COUNTED                          | ADOPTED
            terms     | DRAFTING                         | WhatTheHallSeesStays             | WhatTheHallSeesStays             | AnAdoptedListChangesByReplacement
            list      | DRAFTING                         | WhatTheHallSeesStays             | WhatTheHallSeesStays             | AnAdoptedListChangesByReplacement
            present   | PRESENTED                        | same                             | WhatTheHallSeesStays             | AnAdoptedListChangesByReplacement
            on ballots| PRESENTED                        | WhatTheHallSeesStays             | WhatTheHallSeesStays             | AnAdoptedListChangesByReplacement
            take back | same                             | DRAFTING                         | DRAFTING                         | AnAdoptedListChangesByReplacement
            hands     | OnlyAPresentedListIsVotedOn      | COUNTED                          | COUNTED                          | OnlyAPresentedListIsVotedOn
            ballots   | OnlyAPresentedListIsVotedOn      | TheHallVotesAsItWasTold          | TheHallVotesAsItWasTold          | OnlyAPresentedListIsVotedOn
            adopt     | OnlyAListTheHallChoseIsAdopted   | OnlyAListTheHallChoseIsAdopted   | ADOPTED                          | same
            replace   | OnlyAnAdoptedListHasReplacements | OnlyAnAdoptedListHasReplacements | OnlyAnAdoptedListHasReplacements | ADOPTED
            follow    | DRAFTING                         | PRESENTED                        | COUNTED                          | ADOPTED
            learn     | DRAFTING                         | PRESENTED                        | COUNTED                          | ADOPTED
            forget    | DRAFTING                         | PRESENTED                        | COUNTED                          | ADOPTED
            """, delimiter = '|', useHeadersInDisplayName = true)
    void each_command_in_each_state(
            String command, String drafting, String whenPresented, String whenCounted, String whenAdopted) {
        assertThat(led(command, drafted(DUC, MAI))).isEqualTo(drafting);
        assertThat(led(command, presented(DUC, MAI))).isEqualTo(whenPresented);
        assertThat(led(command, counted())).isEqualTo(whenCounted);
        assertThat(led(command, adopted())).isEqualTo(whenAdopted);
    }

    @Test
    void it_follows_the_newest_plan_until_the_secretariat_states_otherwise() {
        CongressList empty = CongressList.empty("trung-khanh");
        CongressList followed = empty.follow(planned()).state();

        assertThat(empty.state()).isEqualTo(State.DRAFTING);
        assertThat(empty.terms()).isEqualTo(new Terms("", 0, "", new Majority(50)));
        assertThat(followed.terms()).isEqualTo(new Terms(NAME, 2, "", new Majority(50)));
        assertThat(followed.follow(new PlannedCongress(2, "Khác", 9, false, null))
                        .state())
                .isEqualTo(followed);
        assertThat(followed.follow(planned()).changesNothing(followed)).isTrue();

        CongressList stated = followed.state(terms()).state();
        CongressList replanned =
                stated.follow(new PlannedCongress(4, "Khác", 9, false, null)).state();
        assertThat(replanned.planned().places()).isEqualTo(9);
        assertThat(replanned.terms()).isEqualTo(terms());
    }

    @Test
    void only_exemplars_whose_award_stands_are_listed_and_each_once() {
        assertThat(drafted(KHUE, DUC).candidates())
                .extracting(Listed::nominationId)
                .containsExactly(KHUE, DUC);
        assertRefused(() -> drafted(DUC, REVOKED), "OnlyAnAwardThatStandsIsListed");
        assertRefused(() -> drafted("unknown"), "OnlyAnAwardThatStandsIsListed");
        assertRefused(() -> drafted(KHUE, KHUE_AGAIN), "APersonIsListedOnce");
    }

    @Test
    void the_hall_sees_a_complete_list_alone() {
        assertRefused(
                () -> drafted().present(Method.HANDS, EXEMPLARS, SECRETARY), "AListIsCompleteBeforeTheHallSeesIt");
        for (Terms incomplete : List.of(
                new Terms(" ", 2, "Tiêu chuẩn", Majority.HALF),
                new Terms(NAME, 0, "Tiêu chuẩn", Majority.HALF),
                new Terms(NAME, 2, "", Majority.HALF))) {
            CongressList draft = drafted(DUC).state(incomplete).state();
            assertRefused(
                    () -> draft.present(Method.HANDS, EXEMPLARS, SECRETARY), "AListIsCompleteBeforeTheHallSeesIt");
        }
        assertRefused(
                () -> drafted(DUC).present(Method.HANDS, without(DUC), SECRETARY), "OnlyAnAwardThatStandsIsListed");
        Counting counting = presented(DUC).counting();
        assertThat(counting).isNotNull();
        assertThat(counting.presented()).isEqualTo(SECRETARY);
        assertThat(counting.present()).isZero();
    }

    @Test
    void the_first_of_the_list_get_the_places_and_the_others_are_reserves() {
        CongressList counted =
                presented(KHUE, MAI, DUC).countHands(ALL_IN_FAVOUR, SECRETARY).state();

        Outcome<CongressList, CongressEvent> adopted = counted.adopt(EXEMPLARS, OFFICE);

        Adoption adoption = adopted.state().adoption();
        assertThat(adoption).isNotNull();
        assertThat(adoption.by()).isEqualTo(OFFICE);
        assertThat(adoption.revision()).isEqualTo(1);
        assertThat(adoption.delegates()).containsExactly(KHUE, MAI);
        assertThat(adoption.reserves()).containsExactly(DUC);
        assertThat(adopted.events())
                .containsExactly(new CongressDelegatesAdopted(
                        adopted.state(),
                        adoption,
                        List.of(
                                EXEMPLARS.personOf(KHUE).orElseThrow(),
                                EXEMPLARS.personOf(MAI).orElseThrow())));
    }

    @ParameterizedTest
    @CsvSource({"100, 50, false", "100, 51, true", "101, 50, false", "101, 51, true", "1, 1, true"})
    void more_than_half_of_those_present_adopt(int present, int inFavour, boolean adopts) {
        CongressList counted = presented(DUC)
                .countHands(new HandCount(present, inFavour, 0, 0), SECRETARY)
                .state();

        assertThat(counted.election(EXEMPLARS).orElseThrow().delegates()).hasSize(adopts ? 1 : 0);
        assertThat(Majority.HALF.of(present) <= inFavour).isEqualTo(adopts);
        if (!adopts) {
            assertRefused(() -> counted.adopt(EXEMPLARS, SECRETARY), "OnlyAListTheHallChoseIsAdopted");
        }
    }

    @Test
    void a_later_count_of_hands_replaces_the_earlier_until_the_list_is_adopted() {
        CongressList again =
                counted().countHands(new HandCount(90, 60, 20, 5), OFFICE).state();

        Counting counting = again.counting();
        assertThat(counting).isNotNull();
        assertThat(counting.hands()).isEqualTo(new HandCount(90, 60, 20, 5));
        assertThat(counting.present()).isEqualTo(90);
        assertThat(counting.counters()).containsExactly(OFFICE);
        assertThat(new HandCount(90, 60, 20, 5).notVoting()).isEqualTo(5);
    }

    @Test
    void whose_award_was_revoked_meanwhile_is_not_adopted_and_the_next_moves_up() {
        CongressList counted =
                presented(DUC, MAI, KHUE).countHands(ALL_IN_FAVOUR, SECRETARY).state();

        Adoption adoption = counted.adopt(without(DUC), SECRETARY).state().adoption();

        assertThat(adoption).isNotNull();
        assertThat(adoption.delegates()).containsExactly(MAI, KHUE);
        assertThat(adoption.reserves()).isEmpty();
    }

    @Test
    void a_delegate_is_replaced_by_a_reserve_or_by_whom_the_secretariat_names() {
        CongressList adopted = adoptedOf(KHUE, MAI, DUC);

        Outcome<CongressList, CongressEvent> replaced = adopted.replace(replacement(KHUE, DUC), EXEMPLARS);

        Adoption adoption = replaced.state().adoption();
        assertThat(adoption).isNotNull();
        assertThat(adoption.delegates()).as("in the place of who does not go").containsExactly(DUC, MAI);
        assertThat(adoption.reserves()).isEmpty();
        assertThat(adoption.election().delegates())
                .as("what the hall chose stays")
                .containsExactly(KHUE, MAI);
        assertThat(adoption.revision()).isEqualTo(2);
        assertThat(replaced.events())
                .extracting(event -> ((CongressDelegatesAdopted) event)
                        .delegates().stream().map(Exemplar::name).toList())
                .containsExactly(List.of("Hoàng Văn Đức (mẫu)", "Nông Thị Mai (mẫu)"));

        CongressList named = adoptedOf(DUC, MAI)
                .replace(replacement(MAI, KHUE_AGAIN), EXEMPLARS)
                .state();
        assertThat(named.adoption()).isNotNull();
        assertThat(named.adoption().delegates()).containsExactly(DUC, KHUE_AGAIN);
    }

    @Test
    void who_was_replaced_may_go_again_instead_of_another() {
        CongressList back = adoptedOf(KHUE, MAI, DUC)
                .replace(replacement(KHUE, DUC), EXEMPLARS)
                .state()
                .replace(replacement(DUC, KHUE), EXEMPLARS)
                .state();

        assertThat(back.adoption()).isNotNull();
        assertThat(back.adoption().delegates()).containsExactly(KHUE, MAI);
        assertThat(back.adoption().reserves()).isEmpty();
    }

    @Test
    void only_a_delegate_is_replaced_and_only_by_an_exemplar_who_does_not_go_yet() {
        CongressList adopted = adoptedOf(DUC, KHUE, MAI);

        assertRefused(() -> adopted.replace(replacement(MAI, KHUE), EXEMPLARS), "OnlyADelegateOfTheListIsReplaced");
        assertRefused(() -> adopted.replace(replacement(DUC, KHUE), EXEMPLARS), "WhoGoesInsteadIsNotOnTheListYet");
        assertRefused(() -> adopted.replace(replacement(DUC, KHUE_AGAIN), EXEMPLARS), "APersonIsListedOnce");
        assertRefused(() -> adopted.replace(replacement(DUC, REVOKED), EXEMPLARS), "OnlyAnAwardThatStandsIsListed");
    }

    @Test
    void whose_award_was_revoked_after_the_adoption_is_replaced_and_not_told() {
        CongressList adopted = adoptedOf(DUC, KHUE, MAI);

        Outcome<CongressList, CongressEvent> replaced = adopted.replace(replacement(KHUE, MAI), without(DUC));

        assertThat(replaced.events())
                .extracting(event -> ((CongressDelegatesAdopted) event)
                        .delegates().stream().map(Exemplar::name).toList())
                .containsExactly(List.of("Nông Thị Mai (mẫu)"));
        assertThat(adopted.replace(replacement(DUC, MAI), without(DUC)).state().adoption())
                .isNotNull();
    }

    @Test
    void what_was_written_about_a_person_who_is_erased_is_forgotten_and_the_others_stay() {
        CongressList replaced = adoptedOf(KHUE, MAI, DUC)
                .replace(replacement(KHUE, DUC), EXEMPLARS)
                .state();
        assertThat(replaced.names(List.of(MAI))).isTrue();
        assertThat(replaced.names(List.of(KHUE_AGAIN))).isFalse();
        assertThat(adoptedOf(DUC)
                        .replace(replacement(DUC, MAI), EXEMPLARS)
                        .state()
                        .names(List.of(MAI)))
                .isTrue();

        CongressList forgotten = replaced.forget(List.of(KHUE, KHUE_AGAIN)).state();

        assertThat(forgotten.candidates())
                .extracting(Listed::reason)
                .containsExactly("", "Vượt khó, sáng tạo", "Vượt khó, sáng tạo");
        assertThat(forgotten.adoption()).isNotNull();
        assertThat(forgotten.adoption().replacements()).containsExactly(new Replacement(KHUE, DUC, "", SECRETARY));
        assertThat(replaced.forget(List.of(MAI)).state().adoption()).isEqualTo(replaced.adoption());
        assertThat(forgotten.forget(List.of(KHUE)).changesNothing(forgotten)).isTrue();
    }

    @Test
    void what_papers_print_of_an_award_is_learnt_once_and_corrected() {
        KnownAward award = new KnownAward(DUC, "Giấy khen", "INDIVIDUAL", null);
        KnownAward corrected = new KnownAward(DUC, "Lao động tiên tiến", "INDIVIDUAL", null);
        CongressList known = drafted(DUC).learn(award).state();

        assertThat(known.award(DUC)).contains(award);
        assertThat(known.award(MAI)).isEmpty();
        assertThat(known.learn(award).changesNothing(known)).isTrue();
        assertThat(known.learn(corrected).state().awards()).containsExactly(corrected);
    }

    @Test
    void papers_follow_the_adoption() {
        assertRefused(() -> counted().requireAdopted(), "PapersFollowTheAdoption");
        assertThat(adopted().requireAdopted()).isEqualTo(adopted().adoption());
    }

    @Test
    void an_exemplar_has_forms_each_once_and_collectives() {
        Exemplar khue = EXEMPLARS.personOf(KHUE_AGAIN).orElseThrow();

        assertThat(khue.forms()).containsExactly("Giấy khen");
        assertThat(khue.collectives()).containsExactly("Xóm Bản Khấy");
        assertThat(khue.mayBeListed()).isTrue();
        Exemplar revoked = EXEMPLARS.personOf(REVOKED).orElseThrow();
        assertThat(revoked.mayBeListed()).isFalse();
        assertThat(EXEMPLARS.with(REVOKED)).isEmpty();
        assertThat(EXEMPLARS.stands(REVOKED)).isFalse();
        assertThat(EXEMPLARS.stands(KHUE)).isTrue();
    }

    private static Replacement replacement(String out, String in) {
        return new Replacement(out, in, "Ốm", SECRETARY);
    }

    private static CongressList counted() {
        return presented(DUC, MAI).countHands(ALL_IN_FAVOUR, SECRETARY).state();
    }

    private static CongressList adopted() {
        return counted().adopt(EXEMPLARS, SECRETARY).state();
    }

    private static CongressList adoptedOf(String... nominations) {
        return presented(nominations)
                .countHands(ALL_IN_FAVOUR, SECRETARY)
                .state()
                .adopt(EXEMPLARS, SECRETARY)
                .state();
    }

    private static Exemplars without(String nomination) {
        return new Exemplars(EXEMPLARS.all().stream()
                .filter(exemplar -> !exemplar.has(nomination))
                .toList());
    }

    private static String led(String command, CongressList list) {
        try {
            Outcome<CongressList, CongressEvent> outcome = on(command, list);
            return outcome.changesNothing(list)
                    ? "same"
                    : outcome.state().state().name();
        } catch (RuleViolation refusal) {
            return refusal.code();
        }
    }

    private static Outcome<CongressList, CongressEvent> on(String command, CongressList list) {
        return switch (command) {
            case "terms" -> list.state(new Terms(NAME, 3, "Tiêu chuẩn khác", new Majority(66)));
            case "list" -> list.list(List.of(new Listed(KHUE, "Tiêu biểu")), EXEMPLARS);
            case "present" -> list.present(Method.HANDS, EXEMPLARS, OFFICE);
            case "on ballots" -> list.present(Method.BALLOTS, EXEMPLARS, OFFICE);
            case "take back" -> list.takeBack();
            case "hands" -> list.countHands(new HandCount(80, 70, 0, 0), OFFICE);
            case "ballots" -> list.countBallots(new BallotCount(80, 80, 80, 80, List.of()), OFFICE);
            case "adopt" -> list.adopt(EXEMPLARS, OFFICE);
            case "replace" -> list.replace(replacement(DUC, KHUE), EXEMPLARS);
            case "follow" -> list.follow(new PlannedCongress(9, NAME, 5, false, null));
            case "learn" -> list.learn(new KnownAward(MAI, "Giấy khen", "INDIVIDUAL", null));
            case "forget" -> list.forget(List.of(DUC));
            default -> throw new IllegalArgumentException(command);
        };
    }

    private static void assertRefused(Runnable command, String rule) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(rule));
    }

    @Test
    void a_list_on_ballots_is_not_counted_by_hands() {
        assertRefused(() -> onBallots(DUC).countHands(ALL_IN_FAVOUR, SECRETARY), "TheHallVotesAsItWasTold");
    }
}

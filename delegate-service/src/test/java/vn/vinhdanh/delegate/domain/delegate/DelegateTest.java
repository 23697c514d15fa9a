package vn.vinhdanh.delegate.domain.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.delegate.fixtures.People.DOORS_OPEN;
import static vn.vinhdanh.delegate.fixtures.People.DUC;
import static vn.vinhdanh.delegate.fixtures.People.DUCS_MAIL;
import static vn.vinhdanh.delegate.fixtures.People.DUC_COMMENDED;
import static vn.vinhdanh.delegate.fixtures.People.DUC_OF_THE_SCHOOL;
import static vn.vinhdanh.delegate.fixtures.People.FIRST_PLACE;
import static vn.vinhdanh.delegate.fixtures.People.MAIN_DOOR;
import static vn.vinhdanh.delegate.fixtures.People.ducAs;
import static vn.vinhdanh.delegate.fixtures.TrungKhanh.LATE_JULY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateProposed;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateRegistered;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.ASubstituteIsSomebodyElse;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;

class DelegateTest {

    private static final Candidate DUC_COMMENDED_AGAIN =
            new Candidate(DUC, null, Contact.NONE, "duoc-khen", "nomination-2");
    private static final PlaceGeneration AN_AWARDEES_PLACE =
            new PlaceGeneration(TrungKhanh.CONFERENCE + "/duoc-khen/001", 1);
    private static final PlaceGeneration ANOTHER_PLACE =
            new PlaceGeneration(TrungKhanh.CONFERENCE + "/truong-hoc-y-te/002", 1);

    private static final Map<String, Function<Delegate, Outcome<Delegate, DelegateEvent>>> COMMANDS = Map.ofEntries(
            Map.entry("claim", it -> it.claimPlace(it.hold(), "truong-hoc-y-te", ANOTHER_PLACE)),
            Map.entry("wait", it -> it.waitForPlace(it.hold(), 4)),
            Map.entry("contact", it -> it.changeContact(Contact.NONE)),
            Map.entry("cancel", Delegate::cancel),
            Map.entry("join", it -> Joining.join(it, "record-1", DUC_OF_THE_SCHOOL)),
            Map.entry("award", it -> Joining.join(it, "record-2", DUC_COMMENDED)),
            Map.entry("invite", it -> Inviting.invite(it, TrungKhanh.roster(), null, LATE_JULY)),
            Map.entry("accept", it -> Answering.byOfficer(it, new Reply.Accept(null), LATE_JULY)),
            Map.entry("decline", it -> Answering.byOfficer(it, new Reply.Decline("ốm"), LATE_JULY)),
            Map.entry("substitute", it -> Answering.byOfficer(it, new Reply.Substitute("Lý A", null), LATE_JULY)),
            Map.entry(
                    "check in",
                    it -> CheckingIn.checkIn(it, TrungKhanh.LATE_AUGUST, "cua-ben", DOORS_OPEN.plusSeconds(1))));

    /** For each command and state: the next state and the events, "=" for no change, or the rule that refuses it. */
    private static final String TABLE = """
            command     | PROPOSED                  | WAITLISTED                | REGISTERED                | INVITED                   | ACCEPTED                  | DECLINED                           | SUBSTITUTED               | CHECKED_IN             | CANCELLED
            claim       | PROPOSED                  | WAITLISTED Proposed       | =                         | =                         | =                         | =                                  | =                         | =                      | =
            wait        | WAITLISTED Waitlisted     | =                         | =                         | =                         | =                         | =                                  | =                         | =                      | =
            contact     | PROPOSED                  | WAITLISTED                | REGISTERED                | INVITED                   | ACCEPTED                  | DECLINED                           | SUBSTITUTED               | CHECKED_IN             | ACancelledDelegateIsNotChanged
            cancel      | CANCELLED Cancelled       | CANCELLED Cancelled       | CANCELLED Cancelled       | CANCELLED Cancelled       | CANCELLED Cancelled       | CANCELLED Cancelled                | CANCELLED Cancelled       | WhoHasCheckedInHasCome | ACancelledDelegateIsNotChanged
            join        | =                         | =                         | =                         | =                         | =                         | ADeclinedDelegateComesBackByAnswer | =                         | =                      | PROPOSED Proposed
            award       | PROPOSED                  | WAITLISTED                | REGISTERED Registered     | INVITED Registered        | ACCEPTED Registered       | DECLINED                           | SUBSTITUTED Registered    | CHECKED_IN Registered  | PROPOSED
            invite      | OnlyADelegateWithAPlaceIsInvited | OnlyADelegateWithAPlaceIsInvited | INVITED Invited Issued | =                     | =                         | OnlyADelegateWithAPlaceIsInvited   | =                         | =                      | OnlyADelegateWithAPlaceIsInvited
            accept      | OnlyTheInvitedAnswer      | OnlyTheInvitedAnswer      | OnlyTheInvitedAnswer      | ACCEPTED Answered         | =                         | PROPOSED Answered                  | ACCEPTED Answered         | =                      | OnlyTheInvitedAnswer
            decline     | OnlyTheInvitedAnswer      | OnlyTheInvitedAnswer      | OnlyTheInvitedAnswer      | DECLINED Answered         | DECLINED Answered         | DECLINED Answered                  | DECLINED Answered         | WhoHasCheckedInHasCome | OnlyTheInvitedAnswer
            substitute  | OnlyTheInvitedAnswer      | OnlyTheInvitedAnswer      | OnlyTheInvitedAnswer      | SUBSTITUTED Answered      | SUBSTITUTED Answered      | PROPOSED Answered                  | SUBSTITUTED Answered      | WhoHasCheckedInHasCome | OnlyTheInvitedAnswer
            check in    | OnlyADelegateWithAPlaceChecksIn | OnlyADelegateWithAPlaceChecksIn | CHECKED_IN CheckedIn      | CHECKED_IN CheckedIn      | CHECKED_IN CheckedIn      | OnlyADelegateWithAPlaceChecksIn    | CHECKED_IN CheckedIn      | =                      | OnlyADelegateWithAPlaceChecksIn
            """;

    @TestFactory
    Stream<DynamicTest> each_command_in_each_state() {
        List<List<String>> rows = TABLE.lines()
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .toList();
        List<String> states = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.of(State.values())
                        .map(state -> DynamicTest.dynamicTest(
                                row.getFirst() + " when " + state,
                                () -> assertThat(outcome(COMMANDS.get(row.getFirst()), ducAs(state)))
                                        .isEqualTo(row.get(states.indexOf(state.name()))))));
    }

    private static String outcome(Function<Delegate, Outcome<Delegate, DelegateEvent>> command, Delegate delegate) {
        try {
            Outcome<Delegate, DelegateEvent> result = command.apply(delegate);
            if (result.state().equals(delegate) && result.events().isEmpty()) {
                return "=";
            }
            StringBuilder outcome = new StringBuilder(result.state().state().name());
            result.events()
                    .forEach(event -> outcome.append(' ')
                            .append(event.getClass().getSimpleName().replaceFirst("^(Delegate|Invitation)", "")));
            return outcome.toString();
        } catch (RuleViolation rule) {
            return rule.code();
        }
    }

    @Test
    void a_delegate_takes_only_the_generation_of_a_place_that_it_claimed() {
        Delegate claiming = ducAs(State.PROPOSED)
                .claimPlace(null, "truong-hoc-y-te", FIRST_PLACE)
                .state();
        assertThat(claiming.takePlace(ANOTHER_PLACE).state()).isEqualTo(claiming);
        assertThat(claiming.takePlace(FIRST_PLACE).state().state()).isEqualTo(State.REGISTERED);
    }

    @Test
    void only_a_registration_publishes_that_the_delegate_looks_for_a_place() {
        assertThat(Delegate.propose(TrungKhanh.COMMUNE, TrungKhanh.CONFERENCE, DUC_OF_THE_SCHOOL)
                        .events())
                .hasOnlyElementsOfType(DelegateProposed.class)
                .hasSize(1);
        assertThat(Delegate.propose(TrungKhanh.COMMUNE, TrungKhanh.CONFERENCE, DUC_COMMENDED)
                        .events())
                .isEmpty();
    }

    @Test
    void a_claim_based_on_an_outdated_reservation_changes_nothing() {
        Delegate claiming = ducAs(State.PROPOSED)
                .claimPlace(null, "truong-hoc-y-te", FIRST_PLACE)
                .state();
        assertThat(claiming.claimPlace(null, "truong-hoc-y-te", ANOTHER_PLACE).state())
                .isEqualTo(claiming);
    }

    @Test
    void an_event_is_published_for_each_award_once_the_delegate_has_a_place() {
        Delegate twice = joined(ducAs(State.PROPOSED), DUC_COMMENDED, DUC_COMMENDED_AGAIN);
        Outcome<Delegate, DelegateEvent> placed =
                twice.claimPlace(null, "duoc-khen", FIRST_PLACE).state().takePlace(FIRST_PLACE);
        assertThat(placed.events())
                .map(event -> ((DelegateRegistered) event).nominationId())
                .containsExactly("nomination-1", "nomination-2");
    }

    @Test
    void a_redelivered_approval_does_not_restore_a_revoked_award() {
        Delegate awardee = Delegate.propose(TrungKhanh.COMMUNE, TrungKhanh.CONFERENCE, DUC_COMMENDED)
                .state();
        Delegate revoked =
                LosingAward.lose(awardee, "nomination-1", TrungKhanh.roster()).state();
        assertThat(revoked.state()).isEqualTo(State.CANCELLED);
        assertThat(joined(revoked, DUC_COMMENDED)).isEqualTo(revoked);
    }

    @Test
    void a_delegate_with_another_group_keeps_its_place_when_the_award_is_revoked() {
        Delegate both = joined(ducAs(State.ACCEPTED), DUC_COMMENDED);
        Delegate left =
                LosingAward.lose(both, "nomination-1", TrungKhanh.roster()).state();
        assertThat(left.state()).isEqualTo(State.ACCEPTED);
        assertThat(left.roles().groups()).containsExactly("truong-hoc-y-te");
        assertThat(left.roles().nominations()).isEmpty();
        assertThat(left.hold()).isEqualTo(both.hold());
    }

    /** D9: no thirteenth leader on a place of the awardees. */
    @ParameterizedTest
    @CsvSource({
        "REGISTERED, PROPOSED",
        "INVITED, PROPOSED",
        "ACCEPTED, PROPOSED",
        "SUBSTITUTED, PROPOSED",
        "DECLINED, DECLINED",
        "WAITLISTED, WAITLISTED"
    })
    void who_loses_the_award_that_gave_the_place_seeks_one_of_the_other_group(State before, State after) {
        Delegate awardee = new DelegateBuilder(ducAs(before))
                .roles(Roles.of("duoc-khen", "nomination-1").with("lanh-dao", null))
                .hold(
                        ducAs(before).hold() == null
                                ? null
                                : new Reservation(ducAs(before).hold().stage(), AN_AWARDEES_PLACE))
                .build();

        Outcome<Delegate, DelegateEvent> left = LosingAward.lose(awardee, "nomination-1", TrungKhanh.roster());

        assertThat(left.state().roles().groups()).containsExactly("lanh-dao");
        assertThat(left.state().state()).isEqualTo(after);
        assertThat(left.state().invitation()).isEqualTo(awardee.invitation());
        assertThat(left.state().answer()).isEqualTo(awardee.answer());
        if (after == State.PROPOSED) {
            assertThat(left.state().hold()).isEqualTo(new Reservation(Reservation.Stage.LEAVING, AN_AWARDEES_PLACE));
            assertThat(left.events()).containsExactly(new DelegateProposed(left.state()));
            PlaceGeneration leaders = new PlaceGeneration(TrungKhanh.CONFERENCE + "/lanh-dao/001", 1);
            assertThat(left.state()
                            .claimPlace(left.state().hold(), "lanh-dao", leaders)
                            .state()
                            .takePlace(leaders)
                            .state()
                            .state())
                    .isEqualTo(before);
        }
    }

    @Test
    void who_has_come_keeps_the_place_where_it_is_and_is_listed_there() {
        Delegate awardee = new DelegateBuilder(ducAs(State.CHECKED_IN))
                .roles(Roles.of("duoc-khen", "nomination-1").with("lanh-dao", null))
                .hold(new Reservation(Reservation.Stage.HELD, AN_AWARDEES_PLACE))
                .build();
        Delegate left =
                LosingAward.lose(awardee, "nomination-1", TrungKhanh.roster()).state();
        assertThat(left.state()).isEqualTo(State.CHECKED_IN);
        assertThat(left.group()).isEqualTo("duoc-khen");
        assertThat(left.hold()).isEqualTo(awardee.hold());
        assertThat(left.roles().nominations()).isEmpty();
    }

    private static Delegate joined(Delegate delegate, Candidate... candidates) {
        Delegate all = delegate;
        for (Candidate candidate : candidates) {
            all = Joining.join(all, "record of " + candidate.nominationId(), candidate)
                    .state();
        }
        return all;
    }

    @Test
    void a_delegate_who_has_checked_in_stays_when_the_award_is_revoked() {
        Delegate awardee = Delegate.propose(TrungKhanh.COMMUNE, TrungKhanh.CONFERENCE, DUC_COMMENDED)
                .state()
                .claimPlace(null, "duoc-khen", FIRST_PLACE)
                .state()
                .takePlace(FIRST_PLACE)
                .state();
        Delegate present = CheckingIn.checkIn(awardee, TrungKhanh.LATE_AUGUST, MAIN_DOOR, DOORS_OPEN)
                .state();
        Outcome<Delegate, DelegateEvent> left = LosingAward.lose(present, "nomination-1", TrungKhanh.roster());
        assertThat(left.state().state()).isEqualTo(State.CHECKED_IN);
        assertThat(left.state().roles().nominations()).isEmpty();
        assertThat(left.events()).isEmpty();
    }

    @Test
    void losing_one_of_two_awards_changes_nothing_else() {
        Delegate twice = joined(
                Delegate.propose(TrungKhanh.COMMUNE, TrungKhanh.CONFERENCE, DUC_COMMENDED)
                        .state(),
                DUC_COMMENDED_AGAIN);
        Delegate left =
                LosingAward.lose(twice, "nomination-1", TrungKhanh.roster()).state();
        assertThat(left.state()).isEqualTo(State.PROPOSED);
        assertThat(left.group()).isEqualTo("duoc-khen");
        assertThat(left.roles().nominations()).containsExactly("nomination-2");
    }

    @Test
    void a_cancelled_delegate_who_is_registered_again_is_only_in_the_new_group() {
        Delegate again = joined(ducAs(State.CANCELLED), new Candidate(DUC, null, Contact.NONE, "xom-to", null));
        assertThat(again.roles().groups()).containsExactly("xom-to");
        assertThat(again.state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void joining_adds_unknown_details_of_a_person_and_keeps_the_known_ones() {
        Delegate unknown = Delegate.propose(
                        TrungKhanh.COMMUNE,
                        TrungKhanh.CONFERENCE,
                        new Candidate(
                                new Person("Hoàng Văn Đức", "truong-hoc", null), null, Contact.NONE, "xom-to", null))
                .state();
        Delegate known = joined(unknown, DUC_OF_THE_SCHOOL);
        assertThat(known.person()).isEqualTo(DUC);
        assertThat(known.contact()).isEqualTo(DUCS_MAIL);
        assertThat(known.title()).isEqualTo("Giáo viên");
        assertThat(joined(known, new Candidate(DUC, "Hiệu trưởng", Contact.NONE, "xom-to", null))
                        .title())
                .isEqualTo("Giáo viên");
    }

    @Test
    void a_delivery_report_counts_for_its_own_revision_only() {
        Delegate invited = ducAs(State.INVITED);
        assertThat(invited.recordDelivery(2, Delivery.FAILED, Instant.EPOCH, "GAVE_UP")
                        .state())
                .isEqualTo(invited);
        Invitation failed = invited.recordDelivery(1, Delivery.FAILED, Instant.EPOCH, "GAVE_UP")
                .state()
                .invitation();
        assertThat(failed).isNotNull();
        assertThat(failed.delivery()).isEqualTo(Delivery.FAILED);
        assertThat(failed.failure()).isEqualTo("GAVE_UP");
    }

    @ParameterizedTest(name = "{0}, then {1} with a time {2} s later: {3}")
    @CsvSource({
        "SENT, UNCERTAIN, -180, SENT",
        "SENT, UNCERTAIN, 0, SENT",
        "SENT, FAILED, -180, SENT",
        "SENT, FAILED, 0, SENT",
        "SENT, FAILED, 60, FAILED",
        "SENT, SENT, 0, SENT",
        "UNCERTAIN, SENT, 60, SENT",
        "UNCERTAIN, SENT, 0, SENT",
        "UNCERTAIN, SENT, -60, UNCERTAIN",
        "UNCERTAIN, FAILED, 60, FAILED",
        "UNCERTAIN, FAILED, -60, UNCERTAIN",
        "FAILED, SENT, 60, SENT",
        "FAILED, SENT, 0, SENT",
        "FAILED, SENT, -60, FAILED",
        "FAILED, UNCERTAIN, 60, UNCERTAIN",
        "FAILED, UNCERTAIN, -60, FAILED",
        "FAILED, UNCERTAIN, 0, UNCERTAIN"
    })
    void the_report_with_the_latest_time_counts_in_any_order_of_arrival(
            Delivery first, Delivery second, long secondsLater, Delivery expected) {
        Instant time = Instant.parse("2025-08-22T02:15:00Z");
        Delegate reported =
                ducAs(State.INVITED).recordDelivery(1, first, time, null).state();

        Delegate again = reported.recordDelivery(1, second, time.plusSeconds(secondsLater), null)
                .state();

        assertThat(again.invitation())
                .isNotNull()
                .extracting(Invitation::delivery)
                .isEqualTo(expected);
    }

    @Test
    void the_substitute_attends_instead_of_the_delegate() {
        assertThat(ducAs(State.SUBSTITUTED).attendant()).isEqualTo(new Person("Nông Thị Hoa", "truong-hoc", null));
        assertThat(ducAs(State.ACCEPTED).attendant()).isEqualTo(DUC);
        assertThat(ducAs(State.DECLINED).attendant()).isEqualTo(DUC);
    }

    /** D35: "Nông Thị Hạ" may come for her colleague "Nông Thị Hà". */
    @Test
    void a_colleague_of_a_similar_name_is_a_substitute() {
        assertThat(Answering.byOfficer(ducAs(State.INVITED), new Reply.Substitute("Hoàng Văn Dức", null), Instant.EPOCH)
                        .state()
                        .state())
                .isEqualTo(State.SUBSTITUTED);
    }

    @Test
    void delegates_cannot_name_themselves_as_their_substitute() {
        assertThatThrownBy(() -> Answering.byOfficer(
                        ducAs(State.INVITED), new Reply.Substitute("HOÀNG  Văn Đức", null), Instant.EPOCH))
                .isInstanceOf(ASubstituteIsSomebodyElse.class);
    }
}

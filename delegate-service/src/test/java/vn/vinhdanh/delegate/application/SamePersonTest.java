package vn.vinhdanh.delegate.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.delegate.fixtures.TrungKhanh.context;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.vinhdanh.delegate.application.InMemoryStore.SimulatedCrash;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.AMergedDelegateIsChangedWhereThePersonRemains;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasMerged;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyWhatWasJoinedIsParted;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.TwoDelegatesAreJudgedOnce;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.PossibleDuplicates.Evidence;
import vn.vinhdanh.delegate.domain.delegate.Reply;
import vn.vinhdanh.delegate.domain.delegate.Salutation;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;

/** Who is one person, and who decides it. Four places for the villages, three for the awardees. */
class SamePersonTest {

    private static final String HAMLETS = "xom-to-dan-pho";

    private final DelegateScenario scenario = new DelegateScenario(TrungKhanh.smallRoster(4, 3));

    /** D1, case 01. */
    @Test
    void tu_tu_tu_and_tu_are_four_delegates_and_an_officer_is_asked() {
        for (String name : List.of("Hoàng Văn Tú", "Hoàng Văn Tư", "Hoàng Văn Tự", "Hoàng Văn Tứ")) {
            assertThat(scenario.register(name, "xom-to").state().person().name())
                    .isEqualTo(name);
        }
        assertThat(scenario.store.delegates.all())
                .hasSize(4)
                .allMatch(it -> it.state().state() == State.REGISTERED);
        assertThat(scenario.questions().undecided()).isEqualTo(6);
    }

    /** D1. */
    @Test
    void two_awards_of_similar_names_are_two_delegates_with_two_places() {
        scenario.approve("nomination-1", "Hoàng Văn Thắng");
        scenario.approve("nomination-2", "Hoàng Văn Thăng");
        scenario.approve("nomination-3", "Hoàng Văn Thắng");

        assertThat(scenario.store.places.countTaken()).isEqualTo(3);
        assertThat(scenario.awardee("nomination-2").person().name()).isEqualTo("Hoàng Văn Thăng");
        assertThat(scenario.questions().undecided()).isEqualTo(3);
    }

    @Test
    void two_nominations_are_one_delegate_only_by_name_unit_and_a_year_that_both_know() {
        scenario.approve("nomination-1", "Hoàng Văn Thắng", 1980);
        scenario.approve("nomination-2", "Hoàng Văn Thắng", 1980);
        scenario.approve("nomination-3", "Hoàng Văn Thắng");

        assertThat(scenario.awardee("nomination-1").roles().nominations())
                .containsExactly("nomination-1", "nomination-2");
        assertThat(scenario.awardee("nomination-1").known().records()).hasSize(2);
        assertThat(scenario.awardee("nomination-3").roles().nominations()).containsExactly("nomination-3");
    }

    /** Case 02. */
    @Test
    void spellings_of_one_name_are_one_person() {
        String hong = scenario.register("Đàm Thị Hồng", 1980, "xom-to").id();
        assertThat(scenario.register("\u00d0àm  Thị Hồng", 1980, "xom-to").id()).isEqualTo(hong);
        String ngam = scenario.register("H'Ngăm Ayŭn", 1980, "xom-to").id();
        for (String spelled : List.of("H\u2019Ngăm Ayŭn", "H\u02bcNgăm Ayŭn", "H' Ngăm Ayŭn")) {
            assertThat(scenario.register(spelled, 1980, "xom-to").id()).isEqualTo(ngam);
        }
        String lang = scenario.register("Bùi Văn Lặng", 1980, "xom-to").id();
        assertThat(scenario.register("Bùi\u200b Văn\u00ad Lặng", 1980, "xom-to").id())
                .isEqualTo(lang);
        assertThat(scenario.store.places.countTaken()).isEqualTo(3);
    }

    @Test
    void different_years_are_two_people_without_a_question_and_a_different_salutation_is_one() {
        scenario.register("Lý A", 1980, "xom-to");
        scenario.register("Lý A", 1981, "xom-to");
        assertThat(scenario.questions().undecided()).isZero();

        Person he = new Person("Lý B", HAMLETS, 1980, Salutation.MR, null, null);
        Person she = new Person("Lý B", HAMLETS, 1980, Salutation.MS, null, null);
        String first = scenario.register(he, "xom-to").id();
        assertThat(scenario.register(she, "xom-to").id()).isNotEqualTo(first);
        assertThat(scenario.questions().pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.evidence()).contains(Evidence.OTHER_SALUTATION));
        assertThat(scenario.register(new Person("Lý B", HAMLETS, 1980), "xom-to")
                        .id())
                .as("nobody knows which of both")
                .isNotEqualTo(first);
    }

    /** D2: a leader who is an awardee of another unit's nomination. */
    @Test
    void the_own_unit_counts_not_the_one_that_proposed() {
        Person hoa = new Person("Lý Thị Hoa", "van-hoa-xa-hoi", 1980);
        String registered = scenario.register(hoa, "xom-to").id();
        scenario.approve("nomination-1", hoa);

        assertThat(scenario.store.delegates.all()).hasSize(1);
        assertThat(scenario.delegate(registered).person().unit()).isEqualTo("van-hoa-xa-hoi");
        assertThat(scenario.delegate(registered).roles().nominations()).containsExactly("nomination-1");
    }

    /** D2: nobody told the own unit, so an officer decides. */
    @Test
    void one_person_of_two_units_takes_one_place_after_an_officer_decided() {
        String registered = scenario.register(new Person("Lý Thị Hoa", "van-hoa-xa-hoi", null), "xom-to")
                .id();
        scenario.approve("nomination-1", "Lý Thị Hoa");
        assertThat(scenario.store.places.countTaken()).isEqualTo(2);
        String other = scenario.questions().pairs().getFirst().second().id();

        String remaining = scenario.judgeSame(
                registered,
                other.equals(registered)
                        ? scenario.questions().pairs().getFirst().first().id()
                        : other);
        scenario.handleEvents();

        Delegate both = scenario.delegate(remaining);
        assertThat(both.roles().groups()).containsExactlyInAnyOrder("xom-to", "duoc-khen");
        assertThat(both.roles().nominations()).containsExactly("nomination-1");
        assertThat(both.known().records()).hasSize(2);
        assertThat(scenario.store.places.countTaken()).isEqualTo(1);
        assertThat(scenario.questions().undecided()).isZero();
        scenario.assertConsistent();
    }

    @Test
    void the_merged_one_is_cancelled_by_a_fact_that_says_where_the_person_remains() {
        String an = scenario.register("Lý A", "xom-to").id();
        String again = scenario.register("Lý A", "xom-to").id();
        scenario.inviteDelegate.invite(again, null, context());

        assertThat(scenario.judgeSame(an, again)).as("who is invited remains").isEqualTo(again);

        assertThat(scenario.events(an))
                .last()
                .isInstanceOfSatisfying(
                        DelegateEvent.DelegateCancelled.class,
                        cancelled ->
                                assertThat(cancelled.delegate().mergedInto()).isEqualTo(again));
        assertThatThrownBy(() -> scenario.cancelDelegate.cancel(an, null, "x", context()))
                .isInstanceOf(AMergedDelegateIsChangedWhereThePersonRemains.class);
        assertThat(scenario.checkInDelegate.checkIn(an, "cua-chinh", context()).id())
                .as("the letter of either opens the door")
                .isEqualTo(again);
    }

    @Test
    void the_link_of_a_merged_invitation_does_not_tell_the_person_to_stay_away() {
        String an = scenario.register("Lý A", "xom-to").id();
        String again = scenario.register("Lý A", "xom-to").id();
        scenario.inviteDelegate.invite(an, null, context());
        scenario.inviteDelegate.invite(again, null, context());
        scenario.enterAnswer.enter(again, null, new Reply.Accept(null), context());

        assertThat(scenario.judgeSame(an, again)).isEqualTo(again);

        assertThatThrownBy(() -> scenario.openInvitation.open(an + "#1", context()))
                .isInstanceOf(InvitationWasMerged.class);
    }

    @Test
    void a_place_that_is_released_goes_to_who_waits() {
        String an = scenario.register("Lý A", "xom-to").id();
        String again = scenario.register("Lý A", "xom-to").id();
        scenario.register("Lý B", "xom-to");
        scenario.register("Lý C", "xom-to");
        String waiting = scenario.register("Lý D", "xom-to").id();
        assertThat(scenario.delegate(waiting).state()).isEqualTo(State.WAITLISTED);

        scenario.judgeSame(an, again);

        assertThat(scenario.delegate(waiting).state()).isEqualTo(State.REGISTERED);
        scenario.assertConsistent();
    }

    @Test
    void somebody_else_is_decided_once_and_both_keep_their_places() {
        String an = scenario.register("Lý A", "xom-to").id();
        String again = scenario.register("Lý A", "xom-to").id();

        scenario.judgeSomebodyElse(again, an);
        scenario.judgeSomebodyElse(an, again);

        assertThat(scenario.questions().undecided()).isZero();
        assertThat(scenario.store.places.countTaken()).isEqualTo(2);
        assertThatThrownBy(() -> scenario.judgeSame(an, again)).isInstanceOf(TwoDelegatesAreJudgedOnce.class);
        assertThatThrownBy(() -> scenario.judgeSame(again, an)).isInstanceOf(TwoDelegatesAreJudgedOnce.class);
    }

    @Test
    void what_was_joined_is_parted_and_never_joins_or_asks_again() {
        String an = scenario.register("Lý A", 1980, "xom-to").id();
        scenario.approve("nomination-1", "Lý A", 1980);
        String record = scenario.delegate(an).known().records().getLast().id();

        scenario.part.part(an, null, record, "Hai anh em họ", context());
        scenario.handleEvents();
        scenario.approve("nomination-1", "Lý A", 1980);

        assertThat(scenario.delegate(an).roles().nominations()).isEmpty();
        assertThat(scenario.delegate(an).known().records()).isEmpty();
        assertThat(scenario.delegate(record).roles().nominations()).containsExactly("nomination-1");
        assertThat(scenario.delegate(record).state()).isEqualTo(State.REGISTERED);
        assertThat(scenario.store.places.countTaken()).isEqualTo(2);
        assertThat(scenario.questions().undecided()).isZero();
        assertThat(scenario.register("Lý A", 1980, "xom-to").id())
                .as("nobody knows which of both")
                .isNotIn(an, record);
        assertThatThrownBy(() -> scenario.part.part(an, null, record, "x", context()))
                .isInstanceOf(OnlyWhatWasJoinedIsParted.class);
        scenario.assertConsistent();
    }

    /** The same request joined a second group; an officer parted it before the request was repeated. */
    @Test
    void a_repeated_request_does_not_join_what_was_parted_since() {
        DelegateScenario conference = new DelegateScenario(TrungKhanh.roster(
                20,
                List.of(
                        new Group("xom-to", "Các xóm", 5, false),
                        new Group("doanh-nghiep", "Doanh nghiệp", 5, false),
                        new Group("duoc-khen", "Được khen thưởng", 5, false)),
                TrungKhanh.LATE_AUGUST));
        String an = requested(conference, "xom-to");
        assertThat(requested(conference, "doanh-nghiep")).isEqualTo(an);
        String record = conference.delegate(an).known().records().getLast().id();
        conference.part.part(an, null, record, "Hai người", context());
        conference.handleEvents();

        assertThat(requested(conference, "doanh-nghiep")).isEqualTo(record);
        assertThat(conference.delegate(an).roles().groups()).containsExactly("xom-to");
        conference.assertConsistent();
    }

    private static String requested(DelegateScenario conference, String group) {
        return conference
                .registerDelegate
                .register(
                        new Registration(
                                TrungKhanh.CONFERENCE, group, "xom-to-dan-pho", "Lý A", null, 1980, null, Contact.NONE),
                        "khoa-1",
                        context())
                .delegate()
                .id();
    }

    @Test
    void a_merged_delegate_is_parted_and_is_a_delegate_again() {
        String an = scenario.register("Lý A", "xom-to").id();
        scenario.approve("nomination-1", "Lý A");
        String awardee = scenario.questions().pairs().getFirst().first().id().equals(an)
                ? scenario.questions().pairs().getFirst().second().id()
                : scenario.questions().pairs().getFirst().first().id();
        String remaining = scenario.judgeSame(an, awardee);
        String merged = remaining.equals(an) ? awardee : an;
        scenario.handleEvents();

        scenario.part.part(remaining, null, merged, "Hai người", context());
        scenario.handleEvents();

        assertThat(scenario.delegate(merged).mergedInto()).isNull();
        assertThat(scenario.delegate(merged).state()).isEqualTo(State.REGISTERED);
        assertThat(scenario.delegate(an).roles().groups()).containsExactly("xom-to");
        assertThat(scenario.delegate(awardee).roles().nominations()).containsExactly("nomination-1");
        assertThat(scenario.questions().undecided()).isZero();
        scenario.assertConsistent();
    }

    @Test
    void facts_of_a_nomination_find_the_delegate_that_remains() {
        scenario.approve("nomination-1", "Lý A");
        scenario.approve("nomination-2", "Lý A");
        var pair = scenario.questions().pairs().getFirst();
        String remaining = scenario.judgeSame(pair.first().id(), pair.second().id());

        scenario.revoke("nomination-1");
        assertThat(scenario.delegate(remaining).roles().nominations()).containsExactly("nomination-2");
        scenario.revoke("nomination-2");

        assertThat(scenario.delegate(remaining).state()).isEqualTo(State.CANCELLED);
        assertThat(scenario.store.places.countTaken()).isZero();
    }

    @Test
    void who_was_merged_and_then_taken_off_the_list_stays_off_when_the_merging_is_delivered_again() {
        String an = scenario.register("Lý A", "xom-to").id();
        String again = scenario.register("Lý A", "xom-to").id();
        String remaining = scenario.judgeSame(an, again);

        scenario.cancelDelegate.cancel(remaining, null, "không dự", context());
        scenario.handleEvents();

        assertThat(scenario.delegate(remaining).state()).isEqualTo(State.CANCELLED);
        assertThat(scenario.store.places.countTaken()).isZero();
    }

    @Test
    void a_revoked_award_is_remembered_after_a_parting_and_a_second_approval_restores_nothing() {
        scenario.approve("nomination-1", "Lý A", 1980);
        String an = scenario.register("Lý A", 1980, "xom-to").id();
        scenario.approve("nomination-2", "Lý A", 1980);
        scenario.revoke("nomination-1");
        scenario.part.part(
                an, null, scenario.delegate(an).known().records().getLast().id(), "Hai người", context());
        scenario.handleEvents();

        scenario.approve("nomination-1", "Lý A", 1980);

        assertThat(scenario.delegate(an).roles().nominations()).doesNotContain("nomination-1");
        assertThat(scenario.store.delegates.all())
                .noneMatch(any -> any.state().roles().nominations().contains("nomination-1"));
        scenario.assertConsistent();
    }

    /** D35. */
    @Test
    void a_substitute_of_the_very_name_is_accepted_and_asked_about() {
        String an = scenario.register("Lý A", "xom-to").id();
        String binh = scenario.register("Lý Bình", "xom-to").id();
        scenario.inviteDelegate.invite(an, null, context());
        scenario.enterAnswer.enter(an, null, new Reply.Substitute("Lý Bình", null), context());
        assertThat(scenario.delegate(an).state()).isEqualTo(State.SUBSTITUTED);
        assertThat(scenario.questions().pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.evidence()).contains(Evidence.SUBSTITUTE));

        scenario.judgeSame(binh, an);

        assertThat(scenario.delegate(an).state()).isEqualTo(State.DECLINED);
        assertThat(scenario.delegate(an).mergedInto()).isNull();
        assertThat(scenario.delegate(binh).state()).isEqualTo(State.REGISTERED);
        assertThat(scenario.store.places.countTaken()).isEqualTo(1);
        assertThat(scenario.questions().undecided()).isZero();
        scenario.assertConsistent();
    }

    @Test
    void who_checked_in_between_remains() {
        String an = scenario.register("Lý A", "xom-to").id();
        String again = scenario.register("Lý A", "xom-to").id();
        scenario.inviteDelegate.invite(an, null, context());
        scenario.checkInDelegate.checkIn(
                again,
                "cua-chinh",
                new vn.vinhdanh.kernel.CommandContext(
                        TrungKhanh.SECRETARIAT,
                        "",
                        null,
                        vn.vinhdanh.delegate.fixtures.People.DOORS_OPEN,
                        "0".repeat(32),
                        null));

        assertThat(scenario.judgeSame(an, again)).isEqualTo(again);
        assertThat(scenario.delegate(again).state()).isEqualTo(State.CHECKED_IN);
    }

    @Test
    void erasing_a_person_erases_what_was_joined_and_merged() {
        String an = scenario.register("Lý A", 1980, "xom-to").id();
        scenario.approve("nomination-1", "Lý A", 1980);
        String again = scenario.register("Lý A", "xom-to").id();
        String remaining = scenario.judgeSame(an, again);
        scenario.cancelDelegate.cancel(remaining, null, "không dự", context());

        scenario.eraseDelegate.erase(remaining, null, "Theo yêu cầu", context());
        scenario.handleEvents();

        assertThat(scenario.store.delegates.all())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.state().toString()).doesNotContain("Lý A"));
        assertThat(scenario.register("Lý A", 1980, "xom-to").id()).isNotIn(an, again);
    }

    /** Every judgement and parting, stopped before and after each of its writes. */
    @TestFactory
    Stream<DynamicTest> what_a_crash_interrupts_is_completed_by_the_events() {
        Map<String, Consumer<DelegateScenario>> verbs = new LinkedHashMap<>();
        verbs.put("same person", it -> it.judgeSame(it.idOf("Lý A"), it.awardeeId("nomination-1")));
        verbs.put("somebody else", it -> it.judgeSomebodyElse(it.idOf("Lý A"), it.awardeeId("nomination-1")));
        verbs.put(
                "part",
                it -> it.part.part(
                        it.idOf("Lý B"),
                        null,
                        it.delegate(it.idOf("Lý B")).known().records().getLast().id(),
                        "Hai người",
                        context()));
        verbs.put("same person, both ways at once", it -> {
            String an = it.idOf("Lý A");
            String awardee = it.awardeeId("nomination-1");
            it.judgeSame(an, awardee);
            it.judgeSame(awardee, an);
        });
        return verbs.entrySet().stream()
                .map(verb -> DynamicTest.dynamicTest(verb.getKey(), () -> assertCompleted(verb.getValue())));
    }

    private static void assertCompleted(Consumer<DelegateScenario> verb) {
        boolean crashed = true;
        for (int moment = 1; crashed; moment++) {
            DelegateScenario it = new DelegateScenario(TrungKhanh.smallRoster(4, 3));
            it.register("Lý A", "xom-to");
            it.approve("nomination-1", "Lý A");
            it.register("Lý B", 1980, "xom-to");
            it.approve("nomination-2", "Lý B", 1980);
            it.handleEvents();
            it.store.aroundWrites = InMemoryStore.crashAt(moment);
            try {
                verb.accept(it);
                crashed = false;
            } catch (SimulatedCrash crash) {
                crashed = true;
            } catch (vn.vinhdanh.kernel.RuleViolation refused) {
                crashed = false;
            }
            it.store.aroundWrites = () -> {};
            it.handleEvents();
            it.assertConsistent();
            assertThat(it.store.delegates.all().stream()
                            .filter(each -> each.state().state() != State.CANCELLED)
                            .count())
                    .as("moment " + moment)
                    .isEqualTo(it.store.places.countTaken());
        }
    }
}

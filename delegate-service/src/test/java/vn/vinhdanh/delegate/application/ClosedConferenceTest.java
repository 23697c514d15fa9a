package vn.vinhdanh.delegate.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Reply;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.RosterRules.AClosedConferenceTakesNoMore;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Versioned;

/** After the closing people change nothing; facts go on. */
class ClosedConferenceTest {

    private static final CommandContext CONTEXT = TrungKhanh.context();

    private final DelegateScenario scenario = new DelegateScenario(TrungKhanh.roster(
            20,
            List.of(new Group("xom-to", "Các xóm", 10, false), new Group("duoc-khen", "Được khen thưởng", 10, false)),
            TrungKhanh.LATE_AUGUST));

    /** What a person does to a delegate. */
    private interface Command {
        void run(DelegateScenario scenario, String delegate, String other);
    }

    private static Stream<Map.Entry<String, Command>> commands() {
        return Stream.of(
                command("register", (it, one, two) -> it.register("Người Đến Muộn", "xom-to")),
                command("cancel", (it, one, two) -> it.cancelDelegate.cancel(one, null, "Bận", CONTEXT)),
                command("contact", (it, one, two) -> it.changeContact.change(one, null, Contact.NONE, CONTEXT)),
                command("invite", (it, one, two) -> it.inviteDelegate.invite(one, null, CONTEXT)),
                command("answer", (it, one, two) -> it.enterAnswer.enter(one, null, new Reply.Accept(null), CONTEXT)),
                command("check in", (it, one, two) -> it.checkInDelegate.checkIn(one, "Cửa 1", CONTEXT)),
                command("undo the check-in", (it, one, two) -> it.undoCheckIn.undo(one, 1, "Nhầm", CONTEXT)),
                command("judge", (it, one, two) -> it.judge.judge(one, null, two, false, "Hai người", CONTEXT)),
                command("part", (it, one, two) -> it.part.part(one, null, two, "Hai người", CONTEXT)),
                command(
                        "invite everybody",
                        (it, one, two) -> it.requestInvitations.request(TrungKhanh.CONFERENCE, null, CONTEXT)));
    }

    private static Map.Entry<String, Command> command(String name, Command command) {
        return Map.entry(name, command);
    }

    @BeforeEach
    void two_are_registered_and_one_is_an_awardee() {
        scenario.register("Nông Văn Tú", "xom-to");
        scenario.register("Nông Văn Tư", "xom-to");
        scenario.approve("khen-1", "Lý Thị Hoa");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void people_change_nothing_after_the_closing(Map.Entry<String, Command> command) {
        String one = scenario.idOf("Nông Văn Tú");
        String two = scenario.idOf("Nông Văn Tư");
        close();
        List<Versioned<Delegate>> before = scenario.store.delegates.all();

        assertThatExceptionOfType(AClosedConferenceTakesNoMore.class)
                .isThrownBy(() -> command.getValue().run(scenario, one, two));
        assertThat(scenario.store.delegates.all()).isEqualTo(before);
    }

    @Test
    void an_award_that_is_revoked_later_still_takes_its_place_back() {
        close();

        scenario.revoke("khen-1");

        assertThat(scenario.store
                        .delegates
                        .get(scenario.idOf("Lý Thị Hoa"), TrungKhanh.SECRETARIAT)
                        .state()
                        .state())
                .isEqualTo(State.CANCELLED);
    }

    @Test
    void a_later_plan_opens_nothing_and_a_second_closing_changes_nothing() {
        close();
        scenario.plan(1, 20, new Group("xom-to", "Các xóm", 12, false), new Group("duoc-khen", "Khen", 8, false));
        close();

        assertThatExceptionOfType(AClosedConferenceTakesNoMore.class)
                .isThrownBy(() -> scenario.register("Người Đến Muộn", "xom-to"));
    }

    @Test
    void the_closing_waits_for_the_plan() {
        assertThatExceptionOfType(MissingPrerequisite.class)
                .isThrownBy(() -> scenario.onClosed.apply(
                        new ConferenceClosedIntegrationEvent(TrungKhanh.COMMUNE, "khac"), CONTEXT));
    }

    private void close() {
        scenario.onClosed.apply(
                new ConferenceClosedIntegrationEvent(TrungKhanh.COMMUNE, TrungKhanh.CONFERENCE), CONTEXT);
    }
}

package vn.vinhdanh.program.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.program.domain.report.Passage.Words;
import vn.vinhdanh.program.domain.report.Standing.State;
import vn.vinhdanh.program.domain.task.Comment;
import vn.vinhdanh.program.domain.task.Signed;

class ReportPartTest {

    private static final Instant NOON = Instant.parse("2025-08-10T05:00:00Z");
    private static final Signed OFFICER = new Signed("can.bo", "Nông Văn Mẫu", "van-phong", NOON);
    private static final Signed COLLEAGUE = new Signed("can.bo.hai", "Lý Thị Mẫu", "van-phong", NOON);
    private static final Signed SECRETARY = new Signed("thu.ky", "Bế Thị Mẫu", "van-hoa-xa-hoi", NOON);
    private static final Place PLACE = new Place(2, "Tổng kết", "Kết quả khen thưởng");
    private static final Charge CHARGE = new Charge("van-phong", LocalDate.of(2025, 8, 15));
    private static final ReportPart OUTLINED = ReportPart.outlined("trung-khanh", "c1", "p2", PLACE, "van-hoa-xa-hoi");
    private static final ReportPart WRITTEN = state(OUTLINED.save(text("Đã tặng 46 giấy khen"), 0, OFFICER));
    private static final ReportPart HANDED_IN = state(WRITTEN.handIn(1, OFFICER));
    private static final ReportPart ACCEPTED = state(HANDED_IN.accept(SECRETARY));
    private static final ReportPart SENT_BACK = state(HANDED_IN.sendBack("Thiếu số hộ", SECRETARY));

    @Test
    void the_outline_orders_a_part_that_says_nothing_yet() {
        assertThat(OUTLINED.charge()).isEqualTo(new Charge("van-hoa-xa-hoi", null));
        assertThat(OUTLINED.draft()).isEqualTo(new Draft(ReportText.NONE, 0, null));
        assertThat(OUTLINED.standing().state()).isEqualTo(State.DRAFT);
        assertThat(OUTLINED.withdrawn()).isFalse();
        assertThat(ReportPart.idOf("c1", "p1")).isNotEqualTo(ReportPart.idOf("c1", "p2"));
    }

    /** What each command leads to in each state; a name that ends in no state is the rule that refuses. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            command   | OUTLINED                    | WRITTEN                     | HANDED_IN                 | SENT_BACK                   | ACCEPTED                  | WITHDRAWN
            give      | DRAFT                       | DRAFT                       | APartThatWasHandedInStays | SENT_BACK                   | APartThatWasHandedInStays | APartThatLeftTheOutlineStays
            hold      | DRAFT                       | same                        | APartThatWasHandedInStays | SENT_BACK                   | APartThatWasHandedInStays | APartThatLeftTheOutlineStays
            release   | same                        | DRAFT                       | same                      | same                        | same                      | same
            save      | DRAFT                       | DRAFT                       | APartThatWasHandedInStays | SENT_BACK                   | APartThatWasHandedInStays | APartThatLeftTheOutlineStays
            hand in   | APartIsHandedInWithText     | HANDED_IN                   | same                      | HANDED_IN                   | APartThatWasHandedInStays | APartThatLeftTheOutlineStays
            accept    | OnlyWhatIsHandedInIsSettled | OnlyWhatIsHandedInIsSettled | ACCEPTED                  | OnlyWhatIsHandedInIsSettled | same                      | APartThatLeftTheOutlineStays
            send back | OnlyWhatIsHandedInIsSettled | OnlyWhatIsHandedInIsSettled | SENT_BACK                 | OnlyWhatIsHandedInIsSettled | SENT_BACK                 | APartThatLeftTheOutlineStays
            comment   | DRAFT                       | DRAFT                       | HANDED_IN                 | SENT_BACK                   | ACCEPTED                  | WITHDRAWN
            withdraw  | WITHDRAWN                   | WITHDRAWN                   | WITHDRAWN                 | WITHDRAWN                   | WITHDRAWN                 | same
            """, delimiter = '|', useHeadersInDisplayName = true)
    void each_command_in_each_state(
            String command,
            String outlined,
            String written,
            String handedIn,
            String sentBack,
            String accepted,
            String withdrawn) {
        assertThat(List.of(
                        led(command, OUTLINED),
                        led(command, WRITTEN),
                        led(command, HANDED_IN),
                        led(command, SENT_BACK),
                        led(command, ACCEPTED),
                        led(command, state(WRITTEN.withdraw()))))
                .containsExactly(outlined, written, handedIn, sentBack, accepted, withdrawn);
    }

    @Test
    void the_secretariat_gives_it_to_a_unit_and_the_text_stays() {
        ReportPart given = state(WRITTEN.give(CHARGE));

        assertThat(given.charge()).isEqualTo(CHARGE);
        assertThat(given.draft()).isEqualTo(WRITTEN.draft());
        assertThat(given.lock()).isEqualTo(WRITTEN.lock());
    }

    @Test
    void who_writes_holds_it_for_ten_minutes() {
        ReportPart held = state(OUTLINED.hold(OFFICER));

        assertThat(held.lock()).isEqualTo(new Lock("can.bo", "Nông Văn Mẫu", NOON.plusSeconds(600)));
        assertThatThrownBy(() -> held.hold(at(COLLEAGUE, 599)))
                .isInstanceOf(ReportRules.OnePersonWritesAPartAtATime.class)
                .hasMessageContaining("12:10");
        assertThatThrownBy(() -> held.save(text("Chen vào"), 0, at(COLLEAGUE, 599)))
                .isInstanceOf(ReportRules.OnePersonWritesAPartAtATime.class);
        assertThat(state(held.hold(at(COLLEAGUE, 600))).lock())
                .as("it ended by itself")
                .isEqualTo(new Lock("can.bo.hai", "Lý Thị Mẫu", NOON.plusSeconds(1200)));
        assertThat(state(held.hold(at(OFFICER, 300))).lock())
                .as("the same person goes on")
                .isEqualTo(new Lock("can.bo", "Nông Văn Mẫu", NOON.plusSeconds(900)));
    }

    @Test
    void another_can_neither_hand_it_in_nor_release_it_meanwhile() {
        assertThatThrownBy(() -> WRITTEN.handIn(1, at(COLLEAGUE, 1)))
                .isInstanceOf(ReportRules.OnePersonWritesAPartAtATime.class);
        assertThat(state(WRITTEN.release(COLLEAGUE))).isSameAs(WRITTEN);
        assertThat(state(WRITTEN.release(OFFICER)).lock()).isNull();
        assertThat(state(WRITTEN.handIn(1, at(COLLEAGUE, 600))).standing().state())
                .isEqualTo(State.HANDED_IN);
    }

    @Test
    void saving_counts_the_revision_and_overwrites_nobody() {
        assertThat(WRITTEN.draft()).isEqualTo(new Draft(text("Đã tặng 46 giấy khen"), 1, OFFICER));
        assertThat(WRITTEN.lock()).isEqualTo(new Lock("can.bo", "Nông Văn Mẫu", NOON.plusSeconds(600)));
        assertThatThrownBy(() -> WRITTEN.save(text("Khác"), 0, OFFICER)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> WRITTEN.handIn(0, OFFICER)).isInstanceOf(StaleVersion.class);
        ReportPart again = state(WRITTEN.save(text("Đã tặng 46 giấy khen"), 1, at(OFFICER, 60)));
        assertThat(again.draft()).as("the same text is no other").isEqualTo(WRITTEN.draft());
        assertThat(again.lock()).isEqualTo(new Lock("can.bo", "Nông Văn Mẫu", NOON.plusSeconds(660)));
        assertThatThrownBy(() -> WRITTEN.save(text("x".repeat(ReportText.LONGEST + 1)), 1, OFFICER))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void what_is_handed_in_is_kept_as_a_version_and_the_lock_ends() {
        assertThat(HANDED_IN.versions()).containsExactly(new Version(1, OFFICER, text("Đã tặng 46 giấy khen")));
        assertThat(HANDED_IN.lock()).isNull();
        assertThat(HANDED_IN.standing()).isEqualTo(new Standing(State.HANDED_IN, OFFICER, null));
        assertThat(SENT_BACK.standing()).isEqualTo(new Standing(State.SENT_BACK, SECRETARY, "Thiếu số hộ"));
        assertThat(ACCEPTED.standing()).isEqualTo(new Standing(State.ACCEPTED, SECRETARY, null));

        ReportPart mended = state(SENT_BACK.save(text("Đã tặng 46 giấy khen, 9 hộ"), 1, OFFICER));
        assertThat(state(mended.handIn(2, OFFICER)).versions())
                .extracting(Version::number)
                .containsExactly(1, 2);
    }

    @Test
    void the_last_ten_versions_are_kept() {
        ReportPart part = WRITTEN;
        for (int round = 1; round <= 12; round++) {
            part = state(state(part.handIn(1, OFFICER)).sendBack("Lần nữa", SECRETARY));
        }

        assertThat(part.versions())
                .extracting(Version::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(3, 12).boxed().toList());
    }

    @Test
    void a_part_has_room_for_two_hundred_comments() {
        ReportPart part = OUTLINED;
        for (int number = 1; number <= 200; number++) {
            part = state(part.comment("Ý kiến " + number, SECRETARY));
        }
        ReportPart full = part;

        assertThat(full.comments()).hasSize(200).contains(new Comment(SECRETARY, "Ý kiến 200"));
        assertThatThrownBy(() -> full.comment("Thêm", SECRETARY))
                .isInstanceOf(ReportRules.APartHasRoomForSoManyComments.class);
    }

    @Test
    void it_follows_the_outline_and_keeps_its_text() {
        Place moved = new Place(1, "Tổng kết", "Kết quả công tác khen thưởng");
        ReportPart gone = state(WRITTEN.withdraw());
        ReportPart back = state(gone.follow(moved));

        assertThat(gone.lock()).isNull();
        assertThat(back.place()).isEqualTo(moved);
        assertThat(back.withdrawn()).isFalse();
        assertThat(back.draft()).isEqualTo(WRITTEN.draft());
        assertThat(state(WRITTEN.follow(moved)).lock()).isEqualTo(WRITTEN.lock());
    }

    private static String led(String command, ReportPart part) {
        int revision = part.draft().revision();
        try {
            ReportPart next = state(
                    switch (command) {
                        case "give" -> part.give(CHARGE);
                        case "hold" -> part.hold(OFFICER);
                        case "release" -> part.release(OFFICER);
                        case "save" -> part.save(text("Văn bản mới"), revision, OFFICER);
                        case "hand in" -> part.handIn(revision, OFFICER);
                        case "accept" -> part.accept(SECRETARY);
                        case "send back" -> part.sendBack("Chưa đủ", SECRETARY);
                        case "comment" -> part.comment("Được", SECRETARY);
                        case "withdraw" -> part.withdraw();
                        default -> throw new IllegalArgumentException(command);
                    });
            return next.equals(part)
                    ? "same"
                    : next.withdrawn() ? "WITHDRAWN" : next.standing().state().name();
        } catch (RuleViolation refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private static ReportText text(String words) {
        return new ReportText(List.of(new Words(List.of(new Run(words, false, false)))));
    }

    private static Signed at(Signed person, int seconds) {
        return new Signed(person.account(), person.name(), person.unit(), NOON.plusSeconds(seconds));
    }

    private static ReportPart state(Outcome<ReportPart, Void> outcome) {
        assertThat(outcome.events()).isEmpty();
        return outcome.state();
    }
}

package vn.vinhdanh.program.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.kernel.FileType;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.domain.task.Assignment.Offer;
import vn.vinhdanh.program.domain.task.Assignment.Responsible;
import vn.vinhdanh.program.domain.task.TaskEvent.Cause;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskAssigned;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskOverdue;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskProgressed;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskWithdrawn;
import vn.vinhdanh.program.domain.task.Work.State;
import vn.vinhdanh.program.domain.task.Work.Step;

class UnitTaskTest {

    private static final LocalDate DUE = LocalDate.of(2025, 8, 21);
    private static final Order ORDER = new Order(3, "van-phong", false, "Chuẩn bị hội trường", null, DUE, true);
    private static final Signed OFFICER =
            new Signed("can.bo", "Nông Văn Mẫu", "van-phong", Instant.parse("2025-08-20T02:00:00Z"));
    private static final Signed SECRETARY =
            new Signed("thu.ky", "Bế Thị Mẫu", "van-hoa-xa-hoi", Instant.parse("2025-08-20T03:00:00Z"));
    private static final UnitTask PLANNED = UnitTask.planned("trung-khanh", "c1", new Order.Coded("nv-3", ORDER))
            .state();

    private static final Attachment SCAN =
            new Attachment("bien-ban.pdf", new KeptFile("f1", FileType.PDF, 12, "ab".repeat(32)));

    @Test
    void the_plan_assigns_it() {
        Outcome<UnitTask, TaskEvent> planned = UnitTask.planned("trung-khanh", "c1", new Order.Coded("nv-3", ORDER));

        assertThat(planned.events()).containsExactly(new TaskAssigned(planned.state(), Cause.PLANNED));
        assertThat(planned.state().unit()).isEqualTo("van-phong");
        assertThat(planned.state().assignment().revision()).isEqualTo(1);
        assertThat(planned.state().work().state()).isEqualTo(State.OPEN);
        assertThat(UnitTask.idOf("c1", "nv-3")).isNotEqualTo(UnitTask.idOf("c1", "nv-4"));
    }

    /** What each command leads to in each state; a name that ends in no state is the rule that refuses. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            command     | OPEN                          | REPORTED             | CONFIRMED            | WITHDRAWN
            report      | REPORTED                      | same                 | same                 | ATaskThatWasWithdrawnStays
            confirm     | OnlyWhatIsReportedIsConfirmed | CONFIRMED            | same                 | ATaskThatWasWithdrawnStays
            send back   | same                          | OPEN                 | OPEN                 | ATaskThatWasWithdrawnStays
            divide      | OPEN                          | ATaskThatIsDoneStays | ATaskThatIsDoneStays | ATaskThatWasWithdrawnStays
            show        | OPEN                          | ATaskThatIsDoneStays | ATaskThatIsDoneStays | ATaskThatWasWithdrawnStays
            show file   | OPEN                          | ATaskThatIsDoneStays | ATaskThatIsDoneStays | ATaskThatWasWithdrawnStays
            await file  | same                          | ATaskThatIsDoneStays | ATaskThatIsDoneStays | ATaskThatWasWithdrawnStays
            unshow      | same                          | ATaskThatIsDoneStays | ATaskThatIsDoneStays | ATaskThatWasWithdrawnStays
            offer       | OPEN                          | ATaskThatIsDoneStays | ATaskThatIsDoneStays | ATaskThatWasWithdrawnStays
            accept      | OnlyAnOfferIsAnswered         | ATaskThatIsDoneStays | ATaskThatIsDoneStays | ATaskThatWasWithdrawnStays
            drop        | OnlyAnOfferIsAnswered         | OnlyAnOfferIsAnswered| OnlyAnOfferIsAnswered| OnlyAnOfferIsAnswered
            difficulty  | OPEN                          | ATaskThatIsDoneStays | ATaskThatIsDoneStays | ATaskThatWasWithdrawnStays
            appoint     | OPEN                          | REPORTED             | CONFIRMED            | ATaskThatWasWithdrawnStays
            comment     | OPEN                          | REPORTED             | CONFIRMED            | WITHDRAWN
            withdraw    | WITHDRAWN                     | WITHDRAWN            | WITHDRAWN            | same
            """, delimiter = '|', useHeadersInDisplayName = true)
    void each_command_in_each_state(
            String command, String whenOpen, String whenReported, String whenConfirmed, String whenWithdrawn) {
        assertThat(led(command, PLANNED)).isEqualTo(whenOpen);
        assertThat(led(command, reported())).isEqualTo(whenReported);
        assertThat(led(command, confirmed())).isEqualTo(whenConfirmed);
        assertThat(led(command, PLANNED.withdraw().state())).isEqualTo(whenWithdrawn);
    }

    @Test
    void the_unit_reports_and_the_secretariat_confirms() {
        Outcome<UnitTask, TaskEvent> reported = PLANNED.report("Đã kê 150 ghế", OFFICER);

        assertThat(reported.events()).containsExactly(new TaskProgressed(reported.state()));
        assertThat(reported.state().work().reported()).isEqualTo(new Work.Report(OFFICER, "Đã kê 150 ghế"));

        Outcome<UnitTask, TaskEvent> confirmed = reported.state().confirm(SECRETARY);

        assertThat(confirmed.events()).containsExactly(new TaskProgressed(confirmed.state()));
        assertThat(confirmed.state().work().confirmed()).isEqualTo(SECRETARY);
        assertThat(confirmed.state().work().reported())
                .isEqualTo(reported.state().work().reported());
    }

    @Test
    void what_is_not_enough_goes_back_with_a_reason_until_it_is_reported_again() {
        UnitTask back = confirmed().sendBack("Thiếu ghế hàng đầu", SECRETARY).state();

        assertThat(back.work().state()).isEqualTo(State.OPEN);
        assertThat(back.work().sentBack()).isEqualTo(new Work.Report(SECRETARY, "Thiếu ghế hàng đầu"));
        assertThat(back.report("Đã kê thêm", OFFICER).state().work().sentBack()).isNull();
    }

    @Test
    void it_is_done_with_every_step_and_with_evidence_or_a_word() {
        UnitTask divided = PLANNED.divide(List.of(new Step("Kê ghế", true), new Step("Thử âm thanh", false)))
                .state();

        assertThatThrownBy(() -> divided.report("Xong", OFFICER)).isInstanceOf(TaskRules.EveryStepIsDoneFirst.class);
        assertThatThrownBy(() -> PLANNED.report("", OFFICER))
                .isInstanceOf(TaskRules.ATaskIsDoneWithEvidenceOrAWord.class);

        UnitTask shown = divided.divide(List.of(new Step("Kê ghế", true)))
                .state()
                .show("Ảnh hội trường", "https://anh.example/1", OFFICER)
                .state();
        assertThat(shown.report("", OFFICER).state().work().state()).isEqualTo(State.REPORTED);
    }

    @Test
    void a_file_is_evidence_as_a_link_is_and_is_shown_once() {
        UnitTask shown = PLANNED.show("Ảnh", "https://anh.example/1", OFFICER)
                .state()
                .show("Biên bản", SCAN, OFFICER)
                .state();

        assertThat(shown.work().evidence())
                .containsExactly(
                        new Work.Evidence(1, "Ảnh", "https://anh.example/1", null, OFFICER),
                        new Work.Evidence(2, "Biên bản", null, SCAN, OFFICER));
        assertThat(shown.work().file(2)).isEqualTo(SCAN);
        assertThatThrownBy(() -> shown.work().file(1)).as("a link").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> shown.work().file(3)).as("none").isInstanceOf(NotFound.class);
        assertThat(shown.show("Sent again", SCAN, OFFICER)).isEqualTo(Outcome.of(shown));
        Attachment other = new Attachment("bien-ban.pdf", new KeptFile("f2", FileType.PDF, 12, "ab".repeat(32)));
        assertThat(shown.show("Bản khác", other, OFFICER).state().work().file(3))
                .isEqualTo(other);
    }

    @Test
    void one_person_sees_to_it_until_another_is_named_or_nobody() {
        Responsible typist = new Responsible(null, "Bế Văn Mẫu");
        UnitTask named = PLANNED.appoint(new Responsible("can.bo", "Nông Văn Mẫu"))
                .state()
                .appoint(typist)
                .state();

        assertThat(named.assignment().responsible()).isEqualTo(typist);
        assertThat(named.appoint(typist).changesNothing(named)).isTrue();
        assertThat(named.appoint(null).state()).isEqualTo(PLANNED);
        assertThat(named.appoint(null).events()).isEmpty();
    }

    @Test
    void evidence_is_numbered_and_removed_by_its_number() {
        UnitTask two = PLANNED.show("Một", "https://a.example", OFFICER)
                .state()
                .show("Hai", "https://b.example", OFFICER)
                .state();

        assertThat(two.work().evidence()).extracting(Work.Evidence::number).containsExactly(1, 2);
        UnitTask one = two.removeEvidence(1).state();
        assertThat(one.work().evidence()).extracting(Work.Evidence::label).containsExactly("Hai");
        assertThat(one.show("Ba", "https://c.example", OFFICER).state().work().evidence())
                .extracting(Work.Evidence::number)
                .containsExactly(2, 3);
    }

    @Test
    void a_date_that_moves_shifts_it_and_says_so() {
        Order moved = new Order(3, "van-phong", false, "Chuẩn bị hội trường", null, DUE.plusDays(7), true);

        Outcome<UnitTask, TaskEvent> following = reported().follow(moved);

        assertThat(following.events()).containsExactly(new TaskAssigned(following.state(), Cause.DATE_MOVED));
        assertThat(following.state().assignment().revision()).isEqualTo(2);
        assertThat(following.state().assignment().order().due()).isEqualTo("2025-08-28");
        assertThat(following.state().work()).isEqualTo(reported().work());
        assertThat(following.state().follow(moved).changesNothing(following.state()))
                .isTrue();
    }

    @Test
    void another_place_in_the_plan_is_no_news_and_another_text_is() {
        Order elsewhere = new Order(4, "van-phong", false, "Chuẩn bị hội trường", null, DUE, true);
        Order otherwise = new Order(4, "van-phong", false, "Chuẩn bị hội trường, nước uống", 2, DUE, true);

        Outcome<UnitTask, TaskEvent> moved = PLANNED.follow(elsewhere);

        assertThat(moved.events()).isEmpty();
        assertThat(moved.state().assignment().order().number()).isEqualTo(4);
        assertThat(PLANNED.follow(otherwise).events())
                .containsExactly(new TaskAssigned(PLANNED.follow(otherwise).state(), Cause.PLAN_CHANGED));
    }

    @Test
    void a_task_that_is_withdrawn_comes_back_with_all_that_was_done() {
        UnitTask gone = reported().withdraw().state();

        assertThat(reported().withdraw().events()).containsExactly(new TaskWithdrawn(gone));
        Outcome<UnitTask, TaskEvent> again = gone.follow(ORDER);
        assertThat(again.events()).containsExactly(new TaskAssigned(again.state(), Cause.PLANNED));
        assertThat(again.state().work()).isEqualTo(reported().work());
        assertThat(again.state().assignment().withdrawn()).isFalse();
    }

    @Test
    void it_is_handed_over_once_the_other_unit_accepts() {
        UnitTask offered = PLANNED.appoint(new Responsible("can.bo", "Nông Văn Mẫu"))
                .state()
                .offer(new Offer("cong-an", "Cần người trực", OFFICER))
                .state();

        assertThat(offered.unit()).isEqualTo("van-phong");
        assertThatThrownBy(() -> offered.offer(new Offer("mttq", "Bận", OFFICER)))
                .isInstanceOf(TaskRules.ATaskIsOfferedToOneUnitAtATime.class);

        Outcome<UnitTask, TaskEvent> taken = offered.acceptOffer();

        assertThat(taken.events()).containsExactly(new TaskAssigned(taken.state(), Cause.HANDED_OVER));
        assertThat(taken.state().unit()).isEqualTo("cong-an");
        assertThat(taken.state().assignment().responsible()).isNull();
        assertThat(taken.state().assignment().revision()).isEqualTo(2);
        assertThatThrownBy(() -> taken.state().offer(new Offer("cong-an", "Nhầm", OFFICER)))
                .isInstanceOf(TaskRules.ATaskIsHandedToAnotherUnit.class);
    }

    @Test
    void an_offer_that_is_dropped_leaves_the_task_where_it_was() {
        UnitTask withPolice = PLANNED.offer(new Offer("cong-an", "Bận", OFFICER))
                .state()
                .acceptOffer()
                .state();
        UnitTask offeredOn = withPolice.offer(new Offer("mttq", "Bận", OFFICER)).state();

        assertThat(offeredOn.dropOffer().state()).isEqualTo(withPolice);
        assertThat(offeredOn.dropOffer().events()).isEmpty();
    }

    @Test
    void what_is_reported_as_done_is_offered_to_nobody() {
        UnitTask offered = PLANNED.offer(new Offer("cong-an", "Bận", OFFICER)).state();

        UnitTask reported = offered.report("Đã xong", OFFICER).state();

        assertThat(reported).isEqualTo(reported());
        assertThat(reported.sendBack("Chưa đủ", SECRETARY).state().assignment().offer())
                .isNull();
    }

    @Test
    void whoever_took_it_over_keeps_it_while_the_plan_names_the_same_unit() {
        UnitTask withPolice = PLANNED.offer(new Offer("cong-an", "Bận", OFFICER))
                .state()
                .acceptOffer()
                .state()
                .appoint(new Responsible("can.bo", "Nông Văn Mẫu"))
                .state();
        Order later = new Order(3, "van-phong", false, "Chuẩn bị hội trường", null, DUE.plusDays(1), true);
        Order others = new Order(3, "mttq", true, "Chuẩn bị hội trường", null, DUE, true);

        assertThat(withPolice.follow(later).state().unit()).isEqualTo("cong-an");
        assertThat(withPolice.follow(later).state().assignment().responsible()).isNotNull();
        assertThat(withPolice.follow(others).state().unit()).isEqualTo("mttq");
        assertThat(withPolice.follow(others).state().assignment().responsible()).isNull();
        assertThat(withPolice.follow(others).events())
                .containsExactly(new TaskAssigned(withPolice.follow(others).state(), Cause.PLAN_CHANGED));
    }

    @Test
    void a_difficulty_is_answered_with_a_deadline() {
        Outcome<UnitTask, TaskEvent> asked = PLANNED.reportDifficulty("Thiếu 20 ghế", OFFICER);

        assertThat(asked.events()).containsExactly(new TaskProgressed(asked.state()));
        assertThat(asked.state().talk().hasOpenDifficulty()).isTrue();

        Difficulty.Answer answer = new Difficulty.Answer(SECRETARY, "Mượn của trường", DUE.minusDays(1));
        UnitTask answered = asked.state().answer(1, answer).state();

        assertThat(answered.talk().hasOpenDifficulty()).isFalse();
        assertThat(answered.talk().difficulties().getFirst().answer()).isEqualTo(answer);
        assertThatThrownBy(() -> answered.answer(2, answer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answered.answer(0, answer)).isInstanceOf(NotFound.class);
    }

    @Test
    void it_is_told_to_be_overdue_once_a_day_from_the_day_after() {
        assertThat(PLANNED.tellOverdue(DUE).changesNothing(PLANNED)).isTrue();

        Outcome<UnitTask, TaskEvent> first = PLANNED.tellOverdue(DUE.plusDays(1));

        assertThat(first.events()).containsExactly(new TaskOverdue(first.state(), DUE.plusDays(1)));
        assertThat(first.state().tellOverdue(DUE.plusDays(1)).changesNothing(first.state()))
                .isTrue();
        assertThat(first.state().tellOverdue(DUE.plusDays(2)).events()).hasSize(1);
        assertThat(reported().tellOverdue(DUE.plusDays(1)).events()).isEmpty();
        assertThat(PLANNED.withdraw().state().tellOverdue(DUE.plusDays(1)).events())
                .isEmpty();
        Order open = new Order(3, "van-phong", false, "Chuẩn bị hội trường", null, null, false);
        assertThat(PLANNED.follow(open).state().tellOverdue(DUE.plusDays(1)).events())
                .isEmpty();
    }

    @Test
    void it_has_room_for_so_much() {
        UnitTask full = PLANNED;
        for (int i = 0; i < Talk.MOST_ENTRIES; i++) {
            full = full.comment("Đã gọi", OFFICER).state();
        }
        UnitTask last = full;

        assertThat(last.talk().comments()).hasSize(200);
        assertThatThrownBy(() -> last.comment("Một nữa", OFFICER))
                .isInstanceOf(TaskRules.ATaskHasRoomForSoMuch.class)
                .hasMessageContaining("200");

        UnitTask shown = PLANNED;
        for (int i = 0; i < Work.MOST_EVIDENCE; i++) {
            shown = shown.show("Ảnh", "https://anh.example", OFFICER).state();
        }
        UnitTask whole = shown;
        assertThatThrownBy(() -> whole.show("Ảnh", "https://anh.example", OFFICER))
                .isInstanceOf(TaskRules.ATaskHasRoomForSoMuch.class);
    }

    private static UnitTask reported() {
        return PLANNED.report("Đã xong", OFFICER).state();
    }

    private static UnitTask confirmed() {
        return reported().confirm(SECRETARY).state();
    }

    private static String led(String command, UnitTask before) {
        try {
            UnitTask after = command(command).apply(before);
            if (after.equals(before)) {
                return "same";
            }
            return after.assignment().withdrawn()
                    ? "WITHDRAWN"
                    : after.work().state().name();
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }

    private static UnaryOperator<UnitTask> command(String name) {
        return switch (name) {
            case "report" -> task -> task.report("Xong", OFFICER).state();
            case "confirm" -> task -> task.confirm(SECRETARY).state();
            case "send back" -> task -> task.sendBack("Chưa đủ", SECRETARY).state();
            case "divide" ->
                task -> task.divide(List.of(new Step("Kê ghế", false))).state();
            case "show" ->
                task -> task.show("Ảnh", "https://anh.example", OFFICER).state();
            case "show file" -> task -> task.show("Biên bản", SCAN, OFFICER).state();
            case "await file" ->
                task -> {
                    task.requireOpen();
                    return task;
                };
            case "unshow" -> task -> task.removeEvidence(1).state();
            case "offer" ->
                task -> task.offer(new Offer("cong-an", "Bận", OFFICER)).state();
            case "accept" -> task -> task.acceptOffer().state();
            case "drop" -> task -> task.dropOffer().state();
            case "difficulty" ->
                task -> task.reportDifficulty("Thiếu ghế", OFFICER).state();
            case "appoint" ->
                task -> task.appoint(new Responsible("can.bo", "Nông Văn Mẫu")).state();
            case "comment" -> task -> task.comment("Đã gọi", OFFICER).state();
            case "withdraw" -> task -> task.withdraw().state();
            default -> throw new IllegalArgumentException(name);
        };
    }
}

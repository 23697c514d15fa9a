package vn.vinhdanh.program.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.task.Assignment.Offer;
import vn.vinhdanh.program.domain.task.Assignment.Responsible;
import vn.vinhdanh.program.domain.task.TaskEvent.Occasion;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskLetterIssued;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskLetterSettled;

class CorrespondenceTest {

    private static final LocalDate DUE = LocalDate.of(2025, 8, 21);
    private static final Instant NOW = Instant.parse("2025-08-20T02:00:00Z");
    private static final Order ORDER = new Order(3, "van-phong", false, "Chuẩn bị hội trường", null, DUE, true);
    private static final Responsible TU = new Responsible("tu", "Hoàng Văn Tú (mẫu)");
    private static final Responsible DUC = new Responsible("duc", "Hoàng Văn Đức (mẫu)");
    private static final Signed OFFICER = new Signed("can.bo", "Nông Văn Mẫu", "van-phong", NOW);
    private static final Signed SECRETARY = new Signed("thu.ky", "Lý Thị Mẫu", "van-hoa-xa-hoi", NOW);
    private static final UnitTask PLANNED = UnitTask.planned("trung-khanh", "c1", new Order.Coded("nv-3", ORDER))
            .state();

    private static final TaskMail MAIL =
            task -> Optional.ofNullable(task.assignment().responsible())
                    .map(person -> new TaskLetter(
                            "id-" + person.account(),
                            person.name(),
                            "a@example.org",
                            "Văn phòng",
                            "Hội nghị",
                            "UBND",
                            "CT",
                            "A"));

    private final Correspondence letters = new Correspondence(MAIL, NOW, "can.bo");

    @Test
    void who_is_named_is_told_and_whoever_names_themselves_is_not() {
        Outcome<UnitTask, TaskEvent> named = letters.after(PLANNED, PLANNED.appoint(TU));

        assertThat(named.events()).singleElement().isInstanceOfSatisfying(TaskLetterIssued.class, letter -> {
            assertThat(letter.letter().name()).isEqualTo("Hoàng Văn Tú (mẫu)");
            assertThat(letter.number()).isEqualTo(1);
            assertThat(letter.occasion()).isEqualTo(Occasion.ASSIGNED);
            assertThat(letter.at()).isEqualTo(NOW);
        });
        assertThat(named.state().letters()).isEqualTo(new Letters(1, true, null));

        Correspondence own = new Correspondence(MAIL, NOW, "tu");
        assertThat(own.after(PLANNED, PLANNED.appoint(TU)).events()).isEmpty();
    }

    @Test
    void the_same_person_again_and_other_steps_tell_nothing() {
        UnitTask named = named();

        assertThat(letters.after(named, named.appoint(TU)).changesNothing(named))
                .isTrue();
        assertThat(letters.after(named, named.comment("Đã gọi", OFFICER)).events())
                .isEmpty();
        assertThat(letters.after(named, named.offer(new Offer("cong-an", "Bận", OFFICER)))
                        .events())
                .isEmpty();
    }

    @Test
    void another_person_gets_a_letter_and_the_first_ones_is_settled() {
        UnitTask named = named();

        Outcome<UnitTask, TaskEvent> other = letters.after(named, named.appoint(DUC));

        assertThat(other.events().getFirst())
                .isEqualTo(new TaskLetterSettled(named.appoint(DUC).state(), 1));
        assertThat(other.events().getLast())
                .isInstanceOfSatisfying(
                        TaskLetterIssued.class,
                        letter -> assertThat(letter.number()).isEqualTo(2));
        assertThat(letters.after(named, named.appoint(null)).events())
                .containsExactly(new TaskLetterSettled(named.appoint(null).state(), 1));
    }

    @Test
    void a_day_that_moves_is_told_and_another_place_in_the_plan_is_not() {
        UnitTask named = named();
        Order later = new Order(3, "van-phong", false, "Chuẩn bị hội trường", null, DUE.plusDays(7), true);
        Order elsewhere = new Order(4, "van-phong", false, "Chuẩn bị hội trường", null, DUE, true);

        assertThat(letters.after(named, named.follow(later)).events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("TaskAssigned", "TaskLetterSettled", "TaskLetterIssued");
        assertThat(letters.after(named, named.follow(elsewhere)).events()).isEmpty();
    }

    @Test
    void a_letter_is_settled_when_the_task_is_done_withdrawn_or_another_units() {
        UnitTask named = named();
        UnitTask offered = named.offer(new Offer("cong-an", "Bận", OFFICER)).state();

        assertThat(kinds(letters.after(named, named.report("Xong", OFFICER))))
                .containsExactly("TaskProgressed", "TaskLetterSettled");
        assertThat(kinds(letters.after(named, named.withdraw()))).containsExactly("TaskWithdrawn", "TaskLetterSettled");
        assertThat(kinds(letters.after(offered, offered.acceptOffer())))
                .containsExactly("TaskAssigned", "TaskLetterSettled");
        UnitTask settled = letters.after(named, named.report("Xong", OFFICER)).state();
        assertThat(letters.after(settled, settled.withdraw()).events())
                .as("once")
                .noneMatch(TaskLetterSettled.class::isInstance);
    }

    @Test
    void an_overdue_task_is_told_on_the_first_day_and_once_a_week() {
        UnitTask task = named();
        StringBuilder told = new StringBuilder();
        for (int day = 1; day <= 16; day++) {
            Outcome<UnitTask, TaskEvent> outcome = letters.after(task, task.tellOverdue(DUE.plusDays(day)));
            outcome.events().stream()
                    .filter(TaskLetterIssued.class::isInstance)
                    .map(TaskLetterIssued.class::cast)
                    .filter(letter -> letter.occasion() == Occasion.OVERDUE)
                    .forEach(letter -> told.append(letter.number()).append(' '));
            told.append(outcome.events().stream().anyMatch(TaskLetterIssued.class::isInstance) ? '!' : '.');
            task = outcome.state();
        }

        assertThat(told).hasToString("2 !......3 !......4 !.");
    }

    @Test
    void a_task_that_is_sent_back_is_told_once_for_each_time() {
        UnitTask reported = reported(named());
        Outcome<UnitTask, TaskEvent> sentBack = letters.after(reported, reported.sendBack("Thiếu ảnh", SECRETARY));

        assertThat(kinds(sentBack)).containsExactly("TaskProgressed", "TaskLetterIssued");
        assertThat(sentBack.events().getLast()).isInstanceOfSatisfying(TaskLetterIssued.class, letter -> {
            assertThat(letter.occasion()).isEqualTo(Occasion.SENT_BACK);
            assertThat(letter.number()).isEqualTo(2);
            assertThat(letter.task().work().sentBack()).isNotNull();
        });
        UnitTask open = sentBack.state();
        assertThat(letters.after(open, open.sendBack("Thiếu ảnh", SECRETARY)).events())
                .as("said again")
                .isEmpty();
        assertThat(letters.after(open, open.comment("Đang làm", OFFICER)).events())
                .isEmpty();
        assertThat(kinds(letters.after(open, open.report("Đã bổ sung", OFFICER))))
                .as("the letter is settled by the next report")
                .containsExactly("TaskProgressed", "TaskLetterSettled");

        UnitTask again = reported(open);
        assertThat(letters.after(again, again.sendBack("Vẫn thiếu", SECRETARY)).events())
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                TaskLetterIssued.class,
                                letter -> assertThat(letter.number()).isEqualTo(3)));
    }

    @Test
    void a_confirmation_that_is_taken_back_is_told_and_nobody_is_told_what_they_did_themselves() {
        UnitTask reported = reported(named());
        UnitTask confirmed =
                letters.after(reported, reported.confirm(SECRETARY)).state();
        Correspondence own = new Correspondence(MAIL, NOW, "tu");

        assertThat(kinds(letters.after(reported, reported.confirm(SECRETARY)))).containsExactly("TaskProgressed");
        assertThat(kinds(letters.after(confirmed, confirmed.sendBack("Nhầm", SECRETARY))))
                .containsExactly("TaskProgressed", "TaskLetterIssued");
        assertThat(kinds(own.after(confirmed, confirmed.sendBack("Nhầm", SECRETARY))))
                .containsExactly("TaskProgressed");
        UnitTask nobodys = reported(PLANNED);
        assertThat(kinds(letters.after(nobodys, nobodys.sendBack("Thiếu", SECRETARY))))
                .containsExactly("TaskProgressed");
    }

    @Test
    void without_an_address_nobody_is_told() {
        Correspondence nowhere = new Correspondence(TaskMail.NONE, NOW, "can.bo");

        assertThat(nowhere.after(PLANNED, PLANNED.appoint(TU)).events()).isEmpty();
        assertThat(kinds(nowhere.after(PLANNED, PLANNED.tellOverdue(DUE.plusDays(1)))))
                .containsExactly("TaskOverdue");
        assertThat(letters.after(PLANNED, PLANNED.appoint(unknown())).state().letters())
                .as("somebody without an account")
                .isEqualTo(Letters.NONE);
    }

    private static @Nullable Responsible unknown() {
        return new Responsible(null, "Hoàng Văn Không (mẫu)");
    }

    private UnitTask reported(UnitTask task) {
        return letters.after(task, task.report("Xong", OFFICER)).state();
    }

    private UnitTask named() {
        return letters.after(PLANNED, PLANNED.appoint(TU)).state();
    }

    private static List<String> kinds(Outcome<UnitTask, TaskEvent> outcome) {
        return outcome.events().stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }
}

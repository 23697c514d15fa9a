package vn.vinhdanh.program.adapter.messaging;

import java.time.Instant;
import java.time.LocalDate;
import vn.vinhdanh.program.domain.task.Assignment;
import vn.vinhdanh.program.domain.task.Order;
import vn.vinhdanh.program.domain.task.Signed;
import vn.vinhdanh.program.domain.task.TaskEvent;
import vn.vinhdanh.program.domain.task.TaskEvent.Cause;
import vn.vinhdanh.program.domain.task.TaskEvent.Occasion;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskAssigned;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskLetterIssued;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskLetterSettled;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskOverdue;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskProgressed;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskWithdrawn;
import vn.vinhdanh.program.domain.task.TaskLetter;
import vn.vinhdanh.program.domain.task.UnitTask;

/** The events of tasks that the golden examples show. */
final class PublishedTasks {

    private static final String CONFERENCE = "12e72d06-f71b-5bd1-b7d7-94dbdd1a2be7";
    private static final LocalDate DUE = LocalDate.of(2025, 8, 27);
    private static final Signed SOMEBODY =
            new Signed("can.bo", "Nông Văn Mẫu", "van-phong", Instant.parse("2025-08-20T02:00:00Z"));

    private PublishedTasks() {}

    static TaskEvent of(String type, String variant) {
        boolean full = variant.equals("full");
        UnitTask task = task(new Order(12, "van-phong", false, "Chuẩn bị hội trường", null, DUE, false));
        return switch (type) {
            case "TaskAssigned.v1" -> full ? moved() : new TaskAssigned(task(sound()), Cause.PLANNED);
            case "TaskProgressed.v1" ->
                new TaskProgressed(
                        full
                                ? task.report("Đã xong", SOMEBODY)
                                        .state()
                                        .confirm(SOMEBODY)
                                        .state()
                                : task.reportDifficulty("Thiếu ghế", SOMEBODY).state());
            case "TaskOverdue.v1" -> new TaskOverdue(task, DUE.plusDays(full ? 2 : 1));
            case "TaskLetterIssued.v1" -> letter(full);
            case "TaskLetterSettled.v1" -> new TaskLetterSettled(task, full ? 2 : 1);
            case "TaskWithdrawn.v1" -> new TaskWithdrawn(task);
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static TaskLetterIssued letter(boolean full) {
        UnitTask task = task(new Order(
                12, "van-phong", false, "Chuẩn bị hệ thống âm thanh, loa đài", null, full ? DUE : null, false));
        TaskLetter letter = new TaskLetter(
                "3a1c2f5e-5b7d-5d0a-9c1e-7f2b8d4e6a10",
                "Nông Văn Mẫu (mẫu)",
                "can.bo.van-phong@demo.example",
                "Văn phòng HĐND và UBND xã",
                "Hội nghị Tuyên dương điển hình tiên tiến xã Trùng Khánh lần thứ I (2025-2030)",
                "Ủy ban nhân dân xã Trùng Khánh",
                "Chủ tịch",
                "Hoàng Văn Tiến");
        Instant at = Instant.parse("2025-08-11T02:15:00Z");
        return full
                ? new TaskLetterIssued(sentBack(task), letter, 2, Occasion.SENT_BACK, at)
                : new TaskLetterIssued(task, letter, 1, Occasion.ASSIGNED, at);
    }

    private static UnitTask sentBack(UnitTask task) {
        return task.report("Đã xong", SOMEBODY)
                .state()
                .sendBack("Thiếu loa ngoài hội trường (mẫu)", SOMEBODY)
                .state();
    }

    private static TaskAssigned moved() {
        Order bearers = new Order(
                12,
                "van-phong",
                false,
                "Cử 02 đồng chí mặc áo dài truyền thống bê khung khen trao thưởng",
                2,
                DUE.plusDays(1),
                true);
        UnitTask once = task(bearers);
        Assignment twice = new Assignment(bearers, 2, false, null, null, null);
        return new TaskAssigned(
                new UnitTask(
                        once.commune(), CONFERENCE, once.code(), twice, once.work(), once.talk(), null, once.letters()),
                Cause.DATE_MOVED);
    }

    private static Order sound() {
        return new Order(12, "van-phong", false, "Chuẩn bị hệ thống âm thanh, loa đài", null, null, false);
    }

    private static UnitTask task(Order order) {
        return UnitTask.planned("trung-khanh", CONFERENCE, new Order.Coded("nv-12", order))
                .state();
    }
}

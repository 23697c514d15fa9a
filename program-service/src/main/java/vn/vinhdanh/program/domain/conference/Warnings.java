package vn.vinhdanh.program.domain.conference;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.plan.AgendaItem;
import vn.vinhdanh.program.domain.plan.DelegateGroup;
import vn.vinhdanh.program.domain.plan.Figure;
import vn.vinhdanh.program.domain.plan.Particulars.Window;
import vn.vinhdanh.program.domain.plan.Plan.Movement;
import vn.vinhdanh.program.domain.plan.Task;
import vn.vinhdanh.program.domain.plan.Warning;

/** Finds everything in a conference that a person should check. */
public final class Warnings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Warnings() {}

    public static List<Warning> of(Conference conference) {
        List<Warning> warnings = new ArrayList<>();
        outsideTheWindow(conference, warnings);
        noMovement(conference, warnings);
        samples("delegateGroups", conference.plan().delegateGroups().stream().map(DelegateGroup::places), warnings);
        samples("agenda", conference.plan().agenda().stream().map(AgendaItem::length), warnings);
        samples("tasks", conference.plan().tasks().stream().map(Task::due), warnings);
        warnings.addAll(Programme.of(conference).warnings());
        return List.copyOf(warnings);
    }

    private static void outsideTheWindow(Conference conference, List<Warning> warnings) {
        Window window = conference.plan().conference().window();
        Schedule schedule = conference.schedule();
        if (window == null || schedule == null || window.contains(schedule.date())) {
            return;
        }
        String date = DAY.format(schedule.date());
        String from = DAY.format(window.from());
        String to = DAY.format(window.to());
        warnings.add(new Warning(
                "schedule.date",
                "Ngày " + date + " nằm ngoài khoảng từ " + from + " đến " + to + " của kế hoạch.",
                date + " is outside the plan's days, " + from + " to " + to + "."));
    }

    private static void noMovement(Conference conference, List<Warning> warnings) {
        if (conference.plan().movements().equals(List.of(Movement.PATRIOTIC))) {
            warnings.add(new Warning(
                    "movements",
                    "Kế hoạch không nêu phong trào thi đua nào; hồ sơ đề nghị ghi “" + Movement.PATRIOTIC.name() + "”.",
                    "The plan names no emulation movement; nominations say “" + Movement.PATRIOTIC.name() + "”."));
        }
    }

    private static void samples(String path, Stream<@Nullable Figure> figures, List<Warning> warnings) {
        long samples = figures.filter(Objects::nonNull).filter(Figure::sample).count();
        if (samples > 0) {
            warnings.add(new Warning(
                    path,
                    samples + " giá trị là mẫu, không phải của kế hoạch; hãy xem lại trước khi dùng.",
                    samples + " values are samples, not the plan's; look at them before use."));
        }
    }
}

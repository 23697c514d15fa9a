package vn.vinhdanh.program.domain.publicity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.DelegateAttendance;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Status;
import vn.vinhdanh.program.domain.stage.RunningOrder;

/** The numbers that the facts of other services give, for a text about the conference. They name nobody. */
public record OfferedFigures(List<Figure> all) {

    private static final Map<String, String> KINDS = Map.of(
            "COLLECTIVE", "Tập thể được khen thưởng",
            "HOUSEHOLD", "Hộ gia đình được khen thưởng",
            "INDIVIDUAL", "Cá nhân được khen thưởng");

    public OfferedFigures {
        all = List.copyOf(all);
    }

    public static OfferedFigures of(RunningOrder order, List<DelegateAttendance> delegates) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("awards", "Khen thưởng", order.awards().size()));
        order.batches()
                .forEach(batch -> figures.add(new Figure(
                        "awards:" + batch.form().code(),
                        batch.form().name(),
                        batch.slots().size())));
        Map<String, Integer> kinds = new LinkedHashMap<>();
        order.awards().stream()
                .map(Award::kind)
                .filter(KINDS::containsKey)
                .sorted()
                .forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        kinds.forEach((kind, count) -> figures.add(new Figure("awardees:" + kind, KINDS.get(kind), count)));
        figures.add(new Figure("delegates:expected", "Đại biểu dự kiến", count(delegates, true)));
        figures.add(new Figure("delegates:present", "Đại biểu có mặt", count(delegates, false)));
        return new OfferedFigures(figures);
    }

    private static int count(List<DelegateAttendance> delegates, boolean expected) {
        return (int) delegates.stream()
                .filter(delegate -> expected
                        ? delegate.status().comes() && delegate.takesPlace()
                        : delegate.status() == Status.PRESENT)
                .count();
    }

    public Optional<Figure> figure(String code) {
        return all.stream().filter(figure -> figure.code().equals(code)).findFirst();
    }

    /**
     * As they are now.
     *
     * @throws InvalidInput if one is not offered
     */
    public List<Figure> chosen(List<String> codes) {
        return codes.stream()
                .distinct()
                .map(code -> figure(code)
                        .orElseThrow(() -> new InvalidInput(
                                "figures",
                                "Không còn số liệu này. Hãy chọn lại trong danh sách số liệu.",
                                "There is no such figure any more. Choose from those that are offered.")))
                .toList();
    }
}

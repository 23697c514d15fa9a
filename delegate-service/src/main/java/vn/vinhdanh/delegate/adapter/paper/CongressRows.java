package vn.vinhdanh.delegate.adapter.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vinhdanh.delegate.application.ReadCongressList.CongressView;
import vn.vinhdanh.delegate.domain.congress.Adoption;
import vn.vinhdanh.delegate.domain.congress.Adoption.Replacement;
import vn.vinhdanh.delegate.domain.congress.CongressList;
import vn.vinhdanh.delegate.domain.congress.Exemplar;
import vn.vinhdanh.delegate.domain.congress.KnownAward;
import vn.vinhdanh.delegate.domain.congress.Listed;

/**
 * The rows of the official list. The province's own form is not at hand; these columns are those that such lists usually have
 * (decision record 70).
 */
final class CongressRows {

    static final List<String> COLUMNS =
            List.of("STT", "Họ và tên", "Năm sinh", "Đơn vị, địa chỉ", "Hình thức khen thưởng", "Lý do giới thiệu");

    /** One person of the list, as it is printed. */
    record Row(String number, String name, String birthYear, String unit, String forms, String reason) {

        List<String> cells() {
            return List.of(number, name, birthYear, unit, forms, reason);
        }
    }

    private CongressRows() {}

    static List<Row> of(CongressView view, List<String> nominations) {
        return IntStream.range(0, nominations.size())
                .mapToObj(at -> row(view, at + 1, nominations.get(at)))
                .toList();
    }

    static String name(CongressView view, String nomination) {
        return view.exemplars().personOf(nomination).map(Exemplar::name).orElse("……………");
    }

    private static Row row(CongressView view, int number, String nomination) {
        CongressList list = view.list().state();
        Exemplar person = view.exemplars().personOf(nomination).orElse(null);
        String reason = reason(view, list, nomination);
        return person == null
                ? new Row(Integer.toString(number), "……………", "", "", "", reason)
                : new Row(
                        Integer.toString(number),
                        person.name(),
                        person.birthYear() == null ? "" : person.birthYear().toString(),
                        joined(Stream.of(person.title(), person.unit(), person.address())),
                        person.awards().stream()
                                .map(CongressRows::form)
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        reason);
    }

    /** With the name of the collective for which the person received it. */
    private static String form(KnownAward award) {
        return award.collective() == null ? award.form() : award.form() + " (" + award.collective() + ")";
    }

    /** Why the person was proposed, or instead of whom the person goes. */
    private static String reason(CongressView view, CongressList list, String nomination) {
        Adoption adoption = list.adoption();
        String proposed = list.candidates().stream()
                .filter(each -> each.nominationId().equals(nomination))
                .map(Listed::reason)
                .findFirst()
                .orElse(null);
        String instead = adoption == null
                ? null
                : adoption.replacements().stream()
                        .filter(each -> each.in().equals(nomination))
                        .map(each -> instead(view, each))
                        .findFirst()
                        .orElse(null);
        return joined(Stream.of(proposed, instead));
    }

    private static String instead(CongressView view, Replacement replacement) {
        String whom = "Thay " + name(view, replacement.out());
        return replacement.reason().isEmpty() ? whom : whom + ": " + replacement.reason();
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}

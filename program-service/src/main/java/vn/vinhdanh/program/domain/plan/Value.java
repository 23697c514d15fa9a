package vn.vinhdanh.program.domain.plan;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;

/**
 * One value of a raw plan, while it is read. What can't be understood is noted as a fault with its path, and a stand-in
 * is returned so that reading goes on: a plan with a fault is never used.
 */
final class Value {

    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    /** Control characters, and halves of a character that can't be written down. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}");

    private static final Pattern HOUR = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private final String path;
    private final @Nullable Object raw;
    private final PlanErrors faults;

    Value(String path, @Nullable Object raw, PlanErrors faults) {
        this.path = path;
        this.raw = raw;
        this.faults = faults;
    }

    String text(int longest) {
        if (!(raw instanceof String given)) {
            return wrong("chữ (nếu là số thì đặt trong dấu nháy)", "text (put a number in quotes)", "");
        }
        String text = Text.normal(given);
        if (text.isEmpty()) {
            fault("Để trống: cần có chữ.", "Empty: text is needed.");
        } else if (text.length() > longest) {
            fault(
                    "Quá dài: " + text.length() + " ký tự, tối đa " + longest + ".",
                    "Too long: " + text.length() + " characters, " + longest + " at most.");
        } else if (CONTROL.matcher(text).find()) {
            fault("Có ký tự điều khiển không nhìn thấy.", "Holds an invisible control character.");
        } else {
            return text;
        }
        return "";
    }

    String code() {
        String code = text(Code.LONGEST);
        if (!code.isEmpty() && !Code.isOne(code)) {
            String likely = Code.of(code);
            fault(
                    "Mã chỉ gồm chữ thường không dấu, số và gạch nối"
                            + (likely.isEmpty() ? "." : ", ví dụ " + likely + "."),
                    "A code has lower-case letters without marks, digits and hyphens"
                            + (likely.isEmpty() ? "." : ", such as " + likely + "."));
            return "";
        }
        return code;
    }

    String oneOf(List<String> words) {
        String word = raw instanceof String given ? Text.normal(given) : "";
        if (words.contains(word)) {
            return word;
        }
        String meant = Spelling.nearest(word, words).orElse("");
        String all = String.join(", ", words);
        fault(
                "Phải là một trong: " + all + "." + (meant.isEmpty() ? "" : " Ý là \"" + meant + "\"?"),
                "Must be one of: " + all + "." + (meant.isEmpty() ? "" : " Did you mean \"" + meant + "\"?"));
        return "";
    }

    <E extends Enum<E>> E oneOf(Class<E> words) {
        List<String> names =
                Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
        String name = oneOf(names);
        return Enum.valueOf(words, name.isEmpty() ? names.getFirst() : name);
    }

    /** A whole number within the limits. */
    int number(int least, int most) {
        if (!(raw instanceof Integer || raw instanceof Long)) {
            return wrong("số nguyên", "a whole number", least);
        }
        long number = ((Number) raw).longValue();
        if (number < least || number > most) {
            fault(
                    "Phải từ " + least + " đến " + most + "; đang là " + number + ".",
                    "Must be " + least + " to " + most + "; it is " + number + ".");
            return least;
        }
        return (int) number;
    }

    LocalDate date() {
        try {
            if (raw instanceof String text) {
                LocalDate date = LocalDate.parse(text.strip());
                if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                    return date;
                }
            }
        } catch (DateTimeException notADate) {
            // told below, with the form that is wanted
        }
        return wrong(
                "ngày có thật, dạng năm-tháng-ngày như 2025-08-28, từ năm 2000 đến 2100",
                "a real day, as year-month-day like 2025-08-28, from 2000 to 2100",
                EARLIEST);
    }

    LocalTime time() {
        if (raw instanceof String text && HOUR.matcher(text.strip()).matches()) {
            return LocalTime.parse(text.strip());
        }
        return wrong("giờ dạng 07:30", "a time like 07:30", LocalTime.MIN);
    }

    Duration duration() {
        try {
            if (raw instanceof String text) {
                Duration length = Duration.parse(text.strip());
                if (length.toMinutes() >= 15 && length.toHours() < 24 && length.getSeconds() % 60 == 0) {
                    return length;
                }
            }
        } catch (DateTimeException notADuration) {
            // told below, with the form that is wanted
        }
        return wrong(
                "thời lượng dạng PT4H (4 giờ) hay PT3H30M, từ 15 phút đến dưới 24 giờ",
                "a duration like PT4H (4 hours) or PT3H30M, from 15 minutes to less than 24 hours",
                Duration.ofHours(4));
    }

    <T> T section(Function<Section, T> how) {
        Map<?, ?> fields = raw instanceof Map<?, ?> group
                ? group
                : wrong("một nhóm khóa: giá trị", "a group of key: value", Map.of());
        return Section.read(path, fields, faults, how);
    }

    /** @param most longer lists are one fault, not one for each of their items */
    <T> List<T> list(int least, int most, Function<Value, T> how) {
        List<?> items = raw instanceof List<?> list ? list : wrong("một danh sách", "a list", List.of());
        if (items.size() > most) {
            fault(
                    "Quá nhiều mục: " + items.size() + ", tối đa " + most + ".",
                    "Too many items: " + items.size() + ", " + most + " at most.");
            return List.of();
        }
        if (items.size() < least) {
            fault("Cần ít nhất " + least + " mục.", "At least " + least + " needed.");
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            read.add(how.apply(new Value(path + "[" + i + "]", items.get(i), faults)));
        }
        return read;
    }

    private void fault(String vietnamese, String english) {
        faults.add(path, vietnamese, english);
    }

    private <T> T wrong(String wantedVietnamese, String wantedEnglish, T standIn) {
        fault(
                "Cần " + wantedVietnamese + "; đang là "
                        + kind("để trống", "chữ", "số", "đúng/sai", "danh sách", "một nhóm") + ".",
                "Needs " + wantedEnglish + "; it is "
                        + kind("empty", "the text", "the number", "true/false", "a list", "a group") + ".");
        return standIn;
    }

    private String kind(String none, String text, String number, String truth, String list, String group) {
        return switch (raw) {
            case null -> none;
            case String word -> text + " \"" + Excerpt.of(word) + "\"";
            case Number figure -> number + " " + Excerpt.of(figure.toString());
            case Boolean _ -> truth;
            case List<?> _ -> list;
            default -> group;
        };
    }
}

package vn.vinhdanh.program.domain.plan;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;

/**
 * Reads one value of a raw plan. If the value is invalid, an error with its path is added and a placeholder is
 * returned, so that the remaining values are read too. A plan with an error is never used.
 */
final class Value {

    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    /** Control characters and unpaired surrogates. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}");

    private static final Pattern HOUR = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private final String path;
    private final @Nullable Object raw;
    private final PlanErrors errors;

    Value(String path, @Nullable Object raw, PlanErrors errors) {
        this.path = path;
        this.raw = raw;
        this.errors = errors;
    }

    String text(int maxLength) {
        if (!(raw instanceof String given)) {
            return invalid("chữ (nếu là số thì đặt trong dấu nháy)", "text (put a number in quotes)", "");
        }
        String text = Text.normal(given);
        if (text.isEmpty()) {
            addError("Để trống: cần có chữ.", "Empty: text is needed.");
        } else if (text.length() > maxLength) {
            addError(
                    "Quá dài: " + text.length() + " ký tự, tối đa " + maxLength + ".",
                    "Too long: " + text.length() + " characters, " + maxLength + " at most.");
        } else if (CONTROL.matcher(text).find()) {
            addError("Có ký tự điều khiển không nhìn thấy.", "Holds an invisible control character.");
        } else {
            return text;
        }
        return "";
    }

    String code() {
        String code = text(Code.MAX_LENGTH);
        if (!code.isEmpty() && !Code.isValid(code)) {
            String suggestion = Code.of(code);
            addError(
                    "Mã chỉ gồm chữ thường không dấu, số và gạch nối"
                            + (suggestion.isEmpty() ? "." : ", ví dụ " + suggestion + "."),
                    "A code has lower-case letters without marks, digits and hyphens"
                            + (suggestion.isEmpty() ? "." : ", such as " + suggestion + "."));
            return "";
        }
        return code;
    }

    String oneOf(List<String> allowed) {
        String word = raw instanceof String given ? Text.normal(given) : "";
        if (allowed.contains(word)) {
            return word;
        }
        String suggestion = Spelling.nearest(word, allowed).orElse("");
        String all = String.join(", ", allowed);
        addError(
                "Phải là một trong: " + all + "." + (suggestion.isEmpty() ? "" : " Ý là \"" + suggestion + "\"?"),
                "Must be one of: " + all + "." + (suggestion.isEmpty() ? "" : " Did you mean \"" + suggestion + "\"?"));
        return "";
    }

    <E extends Enum<E>> E oneOf(Class<E> words) {
        List<String> names =
                Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
        String name = oneOf(names);
        return Enum.valueOf(words, name.isEmpty() ? names.getFirst() : name);
    }

    /** An integer from {@code min} to {@code max}, both included. */
    int number(int min, int max) {
        if (!(raw instanceof Integer || raw instanceof Long)) {
            return invalid("số nguyên", "a whole number", min);
        }
        long number = ((Number) raw).longValue();
        if (number < min || number > max) {
            addError(
                    "Phải từ " + min + " đến " + max + "; đang là " + number + ".",
                    "Must be " + min + " to " + max + "; it is " + number + ".");
            return min;
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
            // The error below shows the expected form.
        }
        return invalid(
                "ngày có thật, dạng năm-tháng-ngày như 2025-08-28, từ năm 2000 đến 2100",
                "a real day, as year-month-day like 2025-08-28, from 2000 to 2100",
                EARLIEST);
    }

    LocalTime time() {
        if (raw instanceof String text && HOUR.matcher(text.strip()).matches()) {
            return LocalTime.parse(text.strip());
        }
        return invalid("giờ dạng 07:30", "a time like 07:30", LocalTime.MIN);
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
            // The error below shows the expected form.
        }
        return invalid(
                "thời lượng dạng PT4H (4 giờ) hay PT3H30M, từ 15 phút đến dưới 24 giờ",
                "a duration like PT4H (4 hours) or PT3H30M, from 15 minutes to less than 24 hours",
                Duration.ofHours(4));
    }

    <T> T section(Function<Section, T> reader) {
        Map<?, ?> fields = raw instanceof Map<?, ?> group
                ? group
                : invalid("một nhóm khóa: giá trị", "a group of key: value", Map.of());
        return Section.read(path, fields, errors, reader);
    }

    /** @param max a longer list is one error, not one error for each item */
    <T> List<T> list(int min, int max, Function<Value, T> reader) {
        List<?> items = raw instanceof List<?> list ? list : invalid("một danh sách", "a list", List.of());
        if (items.size() > max) {
            addError(
                    "Quá nhiều mục: " + items.size() + ", tối đa " + max + ".",
                    "Too many items: " + items.size() + ", " + max + " at most.");
            return List.of();
        }
        if (items.size() < min) {
            addError("Cần ít nhất " + min + " mục.", "At least " + min + " needed.");
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            read.add(reader.apply(new Value(path + "[" + i + "]", items.get(i), errors)));
        }
        return read;
    }

    /** A group whose keys are codes, in its order. */
    <T> Map<String, T> byCode(int max, Function<Value, T> reader) {
        Map<?, ?> fields = raw instanceof Map<?, ?> group
                ? group
                : invalid("một nhóm mã: giá trị", "a group of code: value", Map.of());
        if (fields.isEmpty() || fields.size() > max) {
            addError("Cần từ 1 đến " + max + " mã.", "Needs 1 to " + max + " codes.");
            return Map.of();
        }
        Map<String, T> read = new LinkedHashMap<>();
        fields.forEach((key, value) -> {
            String at = path + "." + Excerpt.of(String.valueOf(key));
            read.put(new Value(at, key, errors).code(), reader.apply(new Value(at, value, errors)));
        });
        return read;
    }

    private void addError(String vietnamese, String english) {
        errors.add(path, vietnamese, english);
    }

    private <T> T invalid(String expectedVietnamese, String expectedEnglish, T placeholder) {
        addError(
                "Cần " + expectedVietnamese + "; đang là "
                        + describe("để trống", "chữ", "số", "đúng/sai", "danh sách", "một nhóm") + ".",
                "Needs " + expectedEnglish + "; it is "
                        + describe("empty", "the text", "the number", "true/false", "a list", "a group") + ".");
        return placeholder;
    }

    private String describe(String none, String text, String number, String truth, String list, String group) {
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

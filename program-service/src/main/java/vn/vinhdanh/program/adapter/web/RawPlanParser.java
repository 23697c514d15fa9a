package vn.vinhdanh.program.adapter.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;
import vn.vinhdanh.program.domain.plan.Excerpt;
import vn.vinhdanh.program.domain.plan.RawPlan;
import vn.vinhdanh.program.domain.plan.Warning;

/** Parses the tokens of a plan file into a tree of limited depth and size. A duplicate key in a group is an error. */
final class RawPlanParser {

    private static final int MAX_DEPTH = 12;
    private static final int MAX_VALUES = 50_000;
    private static final int MAX_JOINED_LENGTH = 2_000;

    private final PlanTokens tokens;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, Warning> notes = new LinkedHashMap<>();
    private int values;

    private RawPlanParser(PlanTokens tokens) {
        this.tokens = tokens;
    }

    /** @throws InvalidInput if the text is nested too deep, is too large, or is not a group of keys */
    static RawPlan parse(PlanTokens tokens) {
        RawPlanParser parser = new RawPlanParser(tokens);
        if (!tokens.hasNext() || tokens.next() != PlanToken.Mark.GROUP) {
            throw new InvalidInput(
                    "",
                    "Đây không phải kế hoạch: cần các khóa schema, conference, units…",
                    "This is not a plan: the keys schema, conference, units… are needed.");
        }
        Map<String, @Nullable Object> root = parser.group("", 1);
        if (tokens.hasNext()) {
            throw new InvalidInput(
                    "",
                    "Tệp có hơn một tài liệu; mỗi tệp chỉ một kế hoạch.",
                    "The file holds more than one document; one plan a file.");
        }
        return new RawPlan(root, parser.lines, parser.errors, List.copyOf(parser.notes.values()));
    }

    private Map<String, @Nullable Object> group(String path, int depth) {
        Map<String, @Nullable Object> group = new LinkedHashMap<>();
        String last = "";
        for (PlanToken token = tokens.next(); token != PlanToken.Mark.GROUP_END; token = tokens.next()) {
            if (!(token instanceof PlanToken.Scalar(Object name))) {
                throw invalid(path, "Khóa phải là chữ.", "A key must be text.");
            }
            String key = String.valueOf(name);
            String at = at(path, key);
            int line = tokens.line();
            PlanToken next = tokens.next();
            if (next == PlanToken.Mark.NO_VALUE
                    && group.get(last) instanceof String start
                    && start.length() <= MAX_JOINED_LENGTH) {
                group.put(last, start + ", " + key);
                noteComma(at(path, last));
                continue;
            }
            Object value = value(next, at, depth);
            last = key;
            if (group.containsKey(key)) {
                errors.add(new FieldError(
                        at,
                        "Khóa này đã có ở trên, trong cùng nhóm.",
                        "This key stands above already, in the same group.",
                        line));
            } else {
                lines.putIfAbsent(at, line);
                group.put(key, value);
            }
        }
        return group;
    }

    private static String at(String path, String key) {
        return path.isEmpty() ? Excerpt.of(key) : path + "." + Excerpt.of(key);
    }

    /** People read {@code {name: nhà tạm, nhà dột nát}} as one name with a comma; YAML reads it as two keys. */
    private void noteComma(String path) {
        notes.put(
                path,
                new Warning(
                        path,
                        "Dấu phẩy được đọc là một phần của giá trị này; nên đặt giá trị có dấu phẩy trong dấu nháy.",
                        "The comma is read as part of this value; a value with commas is better put in quotes."));
    }

    private List<@Nullable Object> list(String path, int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (PlanToken token = tokens.next(); token != PlanToken.Mark.LIST_END; token = tokens.next()) {
            String at = path + "[" + list.size() + "]";
            lines.putIfAbsent(at, tokens.line());
            list.add(value(token, at, depth));
        }
        return list;
    }

    private @Nullable Object value(PlanToken token, String path, int depth) {
        if (++values > MAX_VALUES) {
            throw invalid(
                    "",
                    "Quá nhiều giá trị: một kế hoạch có tối đa " + MAX_VALUES + ".",
                    "Too many values: a plan has " + MAX_VALUES + " at most.");
        }
        if (token instanceof PlanToken.Scalar(Object scalar)) {
            return scalar;
        }
        if (token == PlanToken.Mark.NO_VALUE) {
            return null;
        }
        if (depth == MAX_DEPTH) {
            throw invalid(path, "Lồng quá sâu.", "Nested too deep.");
        }
        return token == PlanToken.Mark.GROUP ? group(path, depth + 1) : list(path, depth + 1);
    }

    private InvalidInput invalid(String path, String vietnamese, String english) {
        return new InvalidInput(List.of(new FieldError(path, vietnamese, english, tokens.line())));
    }
}

package vn.vinhdanh.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.systemtests.bench.Results.Line;

/** The results as tables in Markdown and as JSON. */
final class ResultTable {

    private ResultTable() {}

    static String of(Results results) {
        List<String> rows = new ArrayList<>();
        rows.add("| part | measured | value | |");
        rows.add("|---|---|---:|---|");
        for (Line line : results.lines()) {
            rows.add("| %s | %s | %s | %s |".formatted(line.section(), line.what(), value(line), details(line)));
        }
        rows.add("");
        rows.add("| promise | value | bound | |");
        rows.add("|---|---:|---:|---|");
        for (Results.Verdict verdict : results.verdicts()) {
            rows.add("| %s | %s | %s | %s |"
                    .formatted(
                            verdict.promise(),
                            Results.text(verdict.value()),
                            verdict.bound(),
                            verdict.met() ? "met" : "**not met**"));
        }
        rows.add("");
        results.omissions().forEach(omission -> rows.add("Not run: " + omission.what() + " — " + omission.why() + "."));
        return String.join("\n", rows);
    }

    /** Both systems side by side, with this system's value divided by the other's. */
    static String comparison(Results results, Results other) {
        List<String> rows = new ArrayList<>();
        rows.add("| part | measured | this | other | this : other | other, in detail |");
        rows.add("|---|---|---:|---:|---:|---|");
        for (Line line : results.lines()) {
            find(other, line)
                    .ifPresent(before -> rows.add("| %s | %s | %s | %s | %s | %s |"
                            .formatted(
                                    line.section(),
                                    line.what(),
                                    value(line),
                                    value(before),
                                    Results.text(line.value() / before.value()),
                                    details(before))));
        }
        return String.join("\n", rows);
    }

    /** @param other null without a comparison */
    static void write(Results results, @Nullable Results other, Map<String, Object> machine, Path file) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("lines", results.lines());
        all.put("promises", results.verdicts());
        all.put("notRun", results.omissions());
        if (other != null) {
            all.put("other", other.lines());
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(all));
        } catch (IOException e) {
            throw new UncheckedIOException("the results could not be written to " + file, e);
        }
    }

    private static Optional<Line> find(Results results, Line line) {
        return results.lines().stream()
                .filter(each ->
                        each.section().equals(line.section()) && each.what().equals(line.what()))
                .findFirst();
    }

    private static String value(Line line) {
        return Results.text(line.value()) + " " + line.unit();
    }

    private static String details(Line line) {
        return Results.inWords(line.details()).strip();
    }
}

package vn.vinhdanh.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The results, for people as a table in Markdown and for programs as JSON. */
final class Table {

    private Table() {}

    static String of(Results results) {
        List<String> rows = new ArrayList<>();
        rows.add("| part | measured | value | |");
        rows.add("|---|---|---:|---|");
        for (Results.Line line : results.lines()) {
            rows.add("| %s | %s | %s %s | %s |"
                    .formatted(
                            line.section(),
                            line.what(),
                            Results.text(line.value()),
                            line.unit(),
                            Results.inWords(line.details()).strip()));
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

    static void write(Results results, Map<String, Object> machine, Path file) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("lines", results.lines());
        all.put("promises", results.verdicts());
        all.put("notRun", results.omissions());
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
}

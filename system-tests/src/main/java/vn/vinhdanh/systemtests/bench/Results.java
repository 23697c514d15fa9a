package vn.vinhdanh.systemtests.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The measured values of one system in the order of measurement. Each is printed at once. */
final class Results {

    /**
     * One measured value.
     *
     * @param details p50, p99 and other numbers that explain the value
     */
    record Line(String section, String what, double value, String unit, Map<String, Object> details) {}

    /** A promise, and whether the measured value meets it. */
    record Verdict(String promise, double value, String bound, boolean met) {}

    /** A measurement that this run could not take. */
    record Omission(String what, String why) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final boolean judged;
    private final String label;
    private final PrintStream out;
    private String section = "";

    private Results(boolean judged, String label, PrintStream out) {
        this.judged = judged;
        this.label = label;
        this.out = out;
    }

    /** Of the system of this checkout. */
    static Results judged(PrintStream out) {
        return new Results(true, "  ", out);
    }

    /** Of a system to compare with: its values are measured, and no promise is judged. */
    static Results ofOther(PrintStream out) {
        return new Results(false, "  other: ", out);
    }

    void begin(String name) {
        section = name;
    }

    /** The rate of a closed load: the median of the windows, with the slowest and the fastest window. */
    void rate(String what, String unit, LoadResult result) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("p50 ms", rounded(result.p50()));
        details.put("p99 ms", rounded(result.p99()));
        if (result.slowest() < result.fastest()) {
            details.put("slowest window", rounded(result.slowest()));
            details.put("fastest window", rounded(result.fastest()));
        }
        value(what, result.perSecond(), unit, details);
    }

    /** The processor time of one operation: the sum of all processes, with each process. */
    void processor(String operation, ProcessorCost cost) {
        Map<String, Object> details = new LinkedHashMap<>();
        cost.millis().forEach((process, millis) -> details.put(process, rounded(millis)));
        value("processor, " + operation, cost.total(), "ms", details);
    }

    void value(String what, double value, String unit) {
        value(what, value, unit, Map.of());
    }

    void value(String what, double value, String unit, Map<String, Object> details) {
        Line line = new Line(section, what, rounded(value), unit, details);
        lines.add(line);
        out.println(label + what + ": " + text(line.value()) + " " + unit + inWords(details));
    }

    void atLeast(String promise, double value, double bound) {
        judge(new Verdict(promise, rounded(value), "≥ " + text(bound), value >= bound));
    }

    void atMost(String promise, double value, double bound) {
        judge(new Verdict(promise, rounded(value), "≤ " + text(bound), value <= bound));
    }

    /** Judges the ratio of two values of this run. If one of them is missing, reports an omission instead. */
    void ratioAtLeast(String promise, String part, String whole, double bound) {
        if (!judged) {
            return;
        }
        OptionalDouble numerator = find(part);
        OptionalDouble denominator = find(whole);
        if (numerator.isEmpty() || denominator.isEmpty()) {
            omitted(promise, "not measured: " + (numerator.isEmpty() ? part : whole));
            return;
        }
        atLeast(promise, numerator.getAsDouble() / denominator.getAsDouble(), bound);
    }

    void omitted(String what, String why) {
        omissions.add(new Omission(what, why));
        out.println(label + "not run: " + what + " — " + why);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }

    List<Omission> omissions() {
        return List.copyOf(omissions);
    }

    static String inWords(Map<String, Object> details) {
        List<String> words = new ArrayList<>();
        details.forEach((name, value) ->
                words.add(name + " " + (value instanceof Double number ? text(number) : value.toString())));
        return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
    }

    /** Three significant digits, or all digits of a larger number. */
    static String text(double value) {
        if (value >= 1_000) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%." + (value >= 100 ? 0 : value >= 10 ? 1 : 2) + "f", value);
    }

    private OptionalDouble find(String what) {
        return lines.stream()
                .filter(line -> line.what().equals(what))
                .mapToDouble(Line::value)
                .findFirst();
    }

    private void judge(Verdict verdict) {
        if (!judged) {
            return;
        }
        verdicts.add(verdict);
        out.println(label + (verdict.met() ? "met: " : "NOT MET: ") + verdict.promise() + ": " + text(verdict.value())
                + " (" + verdict.bound() + ")");
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}

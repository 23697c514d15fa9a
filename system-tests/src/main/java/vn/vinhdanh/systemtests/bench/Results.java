package vn.vinhdanh.systemtests.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** What was measured, in its order; printed as it comes. */
final class Results {

    /**
     * One line of the table.
     *
     * @param details p50, p99 and whatever else belongs to the number
     */
    record Line(String section, String what, double value, String unit, Map<String, Object> details) {}

    /** What was promised and what came of it. */
    record Verdict(String promise, double value, String bound, boolean met) {}

    /** What this run could not measure. */
    record Omission(String what, String why) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final PrintStream out;
    private String section = "";

    Results(PrintStream out) {
        this.out = out;
    }

    void begin(String name) {
        section = name;
        out.println("— " + name);
    }

    /** A rate under a closed load: the median of the windows, and the slowest and fastest of them. */
    void rate(String what, String unit, Measured measured) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("p50 ms", rounded(measured.p50()));
        details.put("p99 ms", rounded(measured.p99()));
        if (measured.slowest() < measured.fastest()) {
            details.put("slowest window", rounded(measured.slowest()));
            details.put("fastest window", rounded(measured.fastest()));
        }
        value(what, measured.perSecond(), unit, details);
    }

    void value(String what, double value, String unit) {
        value(what, value, unit, Map.of());
    }

    void value(String what, double value, String unit, Map<String, Object> details) {
        Line line = new Line(section, what, rounded(value), unit, details);
        lines.add(line);
        out.println("  " + what + ": " + text(line.value()) + " " + unit + inWords(details));
    }

    void atLeast(String promise, double value, double bound) {
        verdict(new Verdict(promise, rounded(value), "≥ " + text(bound), value >= bound));
    }

    void atMost(String promise, double value, double bound) {
        verdict(new Verdict(promise, rounded(value), "≤ " + text(bound), value <= bound));
    }

    /** The ratio of two numbers of this run. Where one of them is missing nothing is judged, and that is told. */
    void ratioAtLeast(String promise, String part, String whole, double bound) {
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
        out.println("  not run: " + what + " — " + why);
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

    /** As many digits as mean something. */
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

    private void verdict(Verdict verdict) {
        verdicts.add(verdict);
        out.println("  " + (verdict.met() ? "met: " : "NOT MET: ") + verdict.promise() + ": " + text(verdict.value())
                + " (" + verdict.bound() + ")");
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}

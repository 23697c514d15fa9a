package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.systemtests.running.Patience;

/** From built jars to ready, as {@code ./run} itself timed it, and the memory that the idle system holds. */
final class StartSection implements Section {

    static final String NAME = "start";

    /** {@code ✓ nomination-service 4.2 s} */
    private static final Pattern PART = Pattern.compile("\\s*✓ (.+?)\\s+([\\d.]+) s");

    private static final Pattern ALL = Pattern.compile("Vinh Danh sẵn sàng sau ([\\d.]+) giây.*");

    /** It is said a moment after the system is seen to be ready. */
    private static final Duration MOMENT = Duration.ofSeconds(10);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Site site, Results results) {
        Patience.until(
                "the line with the time in what ./run says",
                MOMENT,
                () -> site.system().said().stream().anyMatch(ALL.asMatchPredicate()));
        for (String line : site.system().said()) {
            Matcher part = PART.matcher(line);
            Matcher all = ALL.matcher(line);
            if (part.matches()) {
                results.value("start of " + english(part.group(1)), Double.parseDouble(part.group(2)), "s");
            } else if (all.matches()) {
                results.value("everything ready", Double.parseDouble(all.group(1)), "s");
                results.atMost("everything ready, seconds", Double.parseDouble(all.group(1)), 20);
            }
        }
        MemorySection.report("resident, idle", Footprint.of(site.system()), results);
    }

    private static String english(String name) {
        return name.substring(name.lastIndexOf('/') + 1).strip();
    }
}

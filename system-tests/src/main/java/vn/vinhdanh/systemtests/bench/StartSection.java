package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.systemtests.running.Await;

/** The time from built jars to a ready system, as {@code ./run} prints it, and the memory of the idle system. */
final class StartSection implements SingleSystemSection {

    static final String NAME = "start";

    /** {@code ✓ nomination-service 4.2 s} */
    private static final Pattern PART = Pattern.compile("\\s*✓ (.+?)\\s+([\\d.]+) s");

    private static final Pattern ALL = Pattern.compile("Vinh Danh sẵn sàng sau ([\\d.]+) giây.*");

    /** The line with the total time is printed just after the system is ready. */
    private static final Duration PRINTED_WITHIN = Duration.ofSeconds(10);

    private static final int MOST_SECONDS = 18;
    private static final int MOST_MEGABYTES = 1_400;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(SystemUnderTest system) {
        Results results = system.results();
        Await.until(
                "the line with the total time in the output of ./run",
                PRINTED_WITHIN,
                () -> system.running().output().stream().anyMatch(ALL.asMatchPredicate()));
        for (String line : system.running().output()) {
            Matcher part = PART.matcher(line);
            Matcher all = ALL.matcher(line);
            if (part.matches()) {
                results.value("start of " + english(part.group(1)), Double.parseDouble(part.group(2)), "s");
            } else if (all.matches()) {
                results.value("everything ready", Double.parseDouble(all.group(1)), "s");
                results.atMost("everything ready, seconds", Double.parseDouble(all.group(1)), MOST_SECONDS);
            }
        }
        Footprint idle = Footprint.of(system);
        results.value("resident, idle", idle.residentMegabytes(), "MB", idle.megabytesByProcess());
        results.atMost("resident, idle, MB", idle.residentMegabytes(), MOST_MEGABYTES);
    }

    private static String english(String name) {
        return name.substring(name.lastIndexOf('/') + 1).strip();
    }
}

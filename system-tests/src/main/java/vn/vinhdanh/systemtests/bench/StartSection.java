package vn.vinhdanh.systemtests.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From built jars to ready, as {@code ./run} itself timed it, and the memory that the idle system holds. */
final class StartSection implements Section {

    /** {@code ✓ nomination-service 4.2 s} */
    private static final Pattern PART = Pattern.compile("\\s*✓ (.+?)\\s+([\\d.]+) s");

    private static final Pattern ALL = Pattern.compile("Vinh Danh sẵn sàng sau ([\\d.]+) giây.*");

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void measure(Site site, Results results) {
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

package vn.vinhdanh.systemtests.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** The memory that the system holds after all this. */
final class MemorySection implements Section {

    private static final String AFTER_LOAD = "resident, after load";
    private static final int PROMISED_MEGABYTES = 1_500;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void measure(Site site, Results results) {
        if (results.lines().stream().allMatch(line -> line.section().equals(StartSection.NAME))) {
            results.omitted(AFTER_LOAD, "no section with a load ran before it");
            return;
        }
        report(AFTER_LOAD, Footprint.of(site.system()), results);
    }

    static void report(String what, Footprint footprint, Results results) {
        Map<String, Object> each = new LinkedHashMap<>();
        footprint.residentKilobytes().forEach((process, kilobytes) -> each.put(process, kilobytes / 1024));
        results.value(what, footprint.residentMegabytes(), "MB", each);
        results.atMost(what + ", MB", footprint.residentMegabytes(), PROMISED_MEGABYTES);
    }
}

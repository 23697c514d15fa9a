package vn.vinhdanh.systemtests.bench;

/** The memory of the system after the load of the sections before. */
final class MemorySection implements SingleSystemSection {

    private static final String AFTER_LOAD = "resident, after load";

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void measure(SystemUnderTest system) {
        Results results = system.results();
        if (results.lines().stream().allMatch(line -> line.section().equals(StartSection.NAME))) {
            results.omitted(AFTER_LOAD, "no section with a load ran before it");
            return;
        }
        Footprint footprint = Footprint.of(system);
        results.value(AFTER_LOAD, footprint.residentMegabytes(), "MB", footprint.megabytesByProcess());
    }
}

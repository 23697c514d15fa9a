package vn.vinhdanh.systemtests.bench;

import java.util.List;

/** One group of measurements, which the command line can select by its name. */
interface Section {

    String name();

    /** @param systems the system of this checkout and, in a comparison, the other one; each collects its own results */
    void measure(List<SystemUnderTest> systems) throws Exception;
}

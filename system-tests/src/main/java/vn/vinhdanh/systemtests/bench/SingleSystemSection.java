package vn.vinhdanh.systemtests.bench;

import java.util.List;

/** A section without windows to take in turns: a comparison measures one system after the other. */
interface SingleSystemSection extends Section {

    void measure(SystemUnderTest system) throws Exception;

    @Override
    default void measure(List<SystemUnderTest> systems) throws Exception {
        for (SystemUnderTest system : systems) {
            measure(system);
        }
    }
}

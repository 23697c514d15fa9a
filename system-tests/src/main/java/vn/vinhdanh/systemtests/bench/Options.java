package vn.vinhdanh.systemtests.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the command line asks for.
 *
 * @param sections by name, in the order of the table whatever their order here; all if there are none
 */
record Options(boolean quick, List<String> sections) {

    /** @throws IllegalArgumentException with the usage, for anything that is no section */
    static Options of(List<String> known, String... arguments) {
        List<String> sections =
                Stream.of(arguments).filter(word -> !word.equals("--quick")).toList();
        if (!known.containsAll(sections)) {
            throw new IllegalArgumentException(
                    "usage: ./system-tests/bench [--quick] [section…]\nsections: " + String.join(" ", known));
        }
        return new Options(sections.size() < arguments.length, sections);
    }

    boolean wants(Section section) {
        return sections.isEmpty() || sections.contains(section.name());
    }
}

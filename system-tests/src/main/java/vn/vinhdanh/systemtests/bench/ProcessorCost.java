package vn.vinhdanh.systemtests.bench;

import java.util.Map;
import java.util.function.Predicate;

/**
 * The processor time that one operation takes.
 *
 * @param millis process name → milliseconds
 */
record ProcessorCost(Map<String, Double> millis) {

    double total() {
        return of(process -> true);
    }

    /** The sum over the processes with these names. */
    double of(Predicate<String> processes) {
        return millis.entrySet().stream()
                .filter(each -> processes.test(each.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}

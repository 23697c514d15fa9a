package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Processor time, user and system, by the name of the process. The operating system counts in ticks of 10 ms.
 *
 * @param byProcess process name → time
 */
record ProcessorTimes(Map<String, Duration> byProcess) {

    static final ProcessorTimes NONE = new ProcessorTimes(Map.of());

    /** Since the start of each process. */
    static ProcessorTimes of(Map<String, ProcessHandle> processes) {
        Map<String, Duration> times = new HashMap<>();
        processes.forEach((name, process) ->
                times.put(name, process.info().totalCpuDuration().orElse(Duration.ZERO)));
        return new ProcessorTimes(times);
    }

    ProcessorTimes since(ProcessorTimes before) {
        Map<String, Duration> times = new HashMap<>(byProcess);
        before.byProcess.forEach((name, time) -> times.merge(name, time.negated(), Duration::plus));
        return new ProcessorTimes(times);
    }

    ProcessorTimes plus(ProcessorTimes more) {
        Map<String, Duration> times = new HashMap<>(byProcess);
        more.byProcess.forEach((name, time) -> times.merge(name, time, Duration::plus));
        return new ProcessorTimes(times);
    }

    /** Divided by a number of operations. */
    ProcessorCost per(long operations) {
        Map<String, Double> millis = new TreeMap<>();
        byProcess.forEach((name, time) -> millis.put(name, time.toNanos() / 1e6 / operations));
        return new ProcessorCost(millis);
    }
}

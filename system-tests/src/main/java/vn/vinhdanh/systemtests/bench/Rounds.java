package vn.vinhdanh.systemtests.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The rates and the processor time of several rounds of the same work. */
final class Rounds {

    private final Map<String, ProcessHandle> processes;
    private final List<Double> rates = new ArrayList<>();
    private ProcessorTimes times = ProcessorTimes.NONE;
    private long operations;

    /** @param processes by name: those whose processor time belongs to the work */
    Rounds(Map<String, ProcessHandle> processes) {
        this.processes = processes;
    }

    /** @param work does this number of operations and returns when the last one is done */
    void measure(int count, Runnable work) {
        ProcessorTimes before = ProcessorTimes.of(processes);
        long began = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        times = times.plus(ProcessorTimes.of(processes).since(before));
        rates.add(count / seconds);
        operations += count;
    }

    /** The median, in operations per second. */
    double rate() {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    ProcessorCost cost() {
        return times.per(operations);
    }

    void report(String what, Results results) {
        List<Double> sorted = rates.stream().sorted().toList();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("rounds", rates.size());
        details.put("in each", operations / rates.size());
        details.put("slowest", sorted.getFirst());
        details.put("fastest", sorted.getLast());
        results.value(what, rate(), "/s", details);
    }
}

package vn.vinhdanh.systemtests.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * The rate of an operation, its duration and the processor time that it takes.
 *
 * @param perSecond the median of the windows
 * @param slowest the window with the lowest rate
 * @param fastest the window with the highest rate
 * @param nanos of every operation in every window
 * @param cost over all windows; empty if no process was watched
 */
record LoadResult(double perSecond, double slowest, double fastest, Histogram nanos, ProcessorCost cost) {

    static LoadResult of(List<Double> rates, Histogram nanos, ProcessorTimes times) {
        List<Double> sorted = rates.stream().sorted().toList();
        return new LoadResult(
                sorted.get(sorted.size() / 2),
                sorted.getFirst(),
                sorted.getLast(),
                nanos,
                times.per(Math.max(1, nanos.getTotalCount())));
    }

    double p50() {
        return millis(50);
    }

    double p99() {
        return millis(99);
    }

    private double millis(double percentile) {
        return nanos.getValueAtPercentile(percentile) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}

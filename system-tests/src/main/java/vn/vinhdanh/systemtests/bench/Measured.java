package vn.vinhdanh.systemtests.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * A rate and how long one operation took.
 *
 * @param perSecond the median of the windows
 * @param slowest the window with the lowest rate
 * @param fastest the window with the highest rate
 * @param nanos of every operation in every window
 */
record Measured(double perSecond, double slowest, double fastest, Histogram nanos) {

    static Measured of(List<Double> rates, Histogram nanos) {
        List<Double> sorted = rates.stream().sorted().toList();
        return new Measured(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast(), nanos);
    }

    /** The same rate counted in parts, where one operation has several. */
    Measured times(int parts) {
        return new Measured(perSecond * parts, slowest * parts, fastest * parts, nanos);
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

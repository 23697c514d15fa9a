package vn.vinhdanh.systemtests.bench;

import java.time.Duration;

/**
 * How long a load lasts: a warm-up that does not count, then several windows of the same length.
 *
 * @param count odd, so that the median is one that was measured
 */
record Windows(Duration warmUp, Duration length, int count) {}

package vn.vinhdanh.systemtests.bench;

import java.time.Duration;

/**
 * How long a closed load lasts: a warm-up that does not count, then windows of equal length.
 *
 * @param count odd, so that the median is a measured window
 */
record Windows(Duration warmUp, Duration length, int count) {}

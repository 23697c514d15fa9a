/** The bench: measures the limits of this machine, the system on it, and how the system changes as it grows. */
@NullMarked
package vn.vinhdanh.systemtests.bench;

import org.jspecify.annotations.NullMarked;

/** The bench: what this machine can do at most, what the system does with it, and how that changes as it grows. */
@NullMarked
package vn.vinhdanh.systemtests.bench;

import org.jspecify.annotations.NullMarked;

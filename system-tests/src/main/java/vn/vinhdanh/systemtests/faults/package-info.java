/** Injects faults into the running system by a seeded plan and verifies its guarantees afterwards. */
@NullMarked
package vn.vinhdanh.systemtests.faults;

import org.jspecify.annotations.NullMarked;

/** Breaks the core on purpose, in the running services and only there, to show that the harness sees it. */
@NullMarked
package vn.vinhdanh.systemtests.faults.faultagent;

import org.jspecify.annotations.NullMarked;

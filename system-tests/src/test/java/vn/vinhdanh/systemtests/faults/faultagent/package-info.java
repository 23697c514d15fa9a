/** A Java agent that breaks the core in running services, to prove that the harness detects it. */
@NullMarked
package vn.vinhdanh.systemtests.faults.faultagent;

import org.jspecify.annotations.NullMarked;

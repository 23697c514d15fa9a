/**
 * The system as it runs, for those who look at it from outside: started by {@code ./run}, on ports of its own, process
 * by process.
 */
@NullMarked
package vn.vinhdanh.systemtests.running;

import org.jspecify.annotations.NullMarked;

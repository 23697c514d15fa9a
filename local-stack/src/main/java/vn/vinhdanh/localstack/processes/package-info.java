/** Starts the services' processes, watches them, restarts a dead one, and stops them all. */
@NullMarked
package vn.vinhdanh.localstack.processes;

import org.jspecify.annotations.NullMarked;

/** Starts the services' processes, watches them, starts a dead one again, and ends them all. */
@NullMarked
package vn.vinhdanh.localstack.processes;

import org.jspecify.annotations.NullMarked;

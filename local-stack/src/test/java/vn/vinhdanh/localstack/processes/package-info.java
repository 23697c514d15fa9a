/** Tests of starting, restarting and stopping processes, with a stub for a service. */
@NullMarked
package vn.vinhdanh.localstack.processes;

import org.jspecify.annotations.NullMarked;

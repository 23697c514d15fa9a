/** Processes that start, die, return and end, with a stand-in for a service. */
@NullMarked
package vn.vinhdanh.localstack.processes;

import org.jspecify.annotations.NullMarked;

/** Reads the log files of the processes and merges them by time. */
@NullMarked
package vn.vinhdanh.localstack.logs;

import org.jspecify.annotations.NullMarked;

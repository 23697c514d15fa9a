/** Starts, kills and reads the whole system from outside: its processes, its HTTP API, its topics and its mailbox. */
@NullMarked
package vn.vinhdanh.systemtests.running;

import org.jspecify.annotations.NullMarked;

/** Tests of reading and merging log files. */
@NullMarked
package vn.vinhdanh.localstack.logs;

import org.jspecify.annotations.NullMarked;

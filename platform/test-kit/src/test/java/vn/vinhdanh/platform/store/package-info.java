/** The contract of the aggregate store and the relay, on real wires. */
@NullMarked
package vn.vinhdanh.platform.store;

import org.jspecify.annotations.NullMarked;

/** What five services share: one auto-configuration that wires store, outbox, consumers, security and problems. */
@NullMarked
package vn.vinhdanh.platform;

import org.jspecify.annotations.NullMarked;

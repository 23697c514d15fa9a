/** A broker, a document store and a mailbox that start without an installation, for {@code ./run} and for tests. */
@NullMarked
package vn.vinhdanh.embedded;

import org.jspecify.annotations.NullMarked;

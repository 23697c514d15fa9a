/** The daily anchor: the ends of all audit trails, signed, on a topic that the database's administrators cannot write. */
@NullMarked
package vn.vinhdanh.platform.anchors;

import org.jspecify.annotations.NullMarked;

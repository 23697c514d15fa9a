/** Integration and architecture tests of delegate-service. */
@NullMarked
package vn.vinhdanh.delegate;

import org.jspecify.annotations.NullMarked;

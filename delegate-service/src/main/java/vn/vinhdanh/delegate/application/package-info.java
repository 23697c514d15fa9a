/** The use cases of the roster, one class for each command, query or handled event. */
@NullMarked
package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.NullMarked;

/** Tests of the use cases on a store in memory that can simulate crashes. */
@NullMarked
package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.NullMarked;

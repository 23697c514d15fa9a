/** The verbs, on a store in memory that can crash and be fast. */
@NullMarked
package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.NullMarked;

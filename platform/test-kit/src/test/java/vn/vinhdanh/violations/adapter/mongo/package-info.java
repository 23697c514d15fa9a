/** Breaks the rules of the house, one per class. */
@NullMarked
package vn.vinhdanh.violations.adapter.mongo;

import org.jspecify.annotations.NullMarked;

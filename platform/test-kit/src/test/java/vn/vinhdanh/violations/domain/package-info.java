/** Breaks the rules of the house, one per class. */
@NullMarked
package vn.vinhdanh.violations.domain;

import org.jspecify.annotations.NullMarked;

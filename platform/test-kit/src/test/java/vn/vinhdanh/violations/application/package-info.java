/** Breaks the rules of the house, one per class. */
@NullMarked
package vn.vinhdanh.violations.application;

import org.jspecify.annotations.NullMarked;

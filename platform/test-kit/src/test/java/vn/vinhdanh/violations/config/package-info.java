/** Breaks the rules of the house, one per class. */
@NullMarked
package vn.vinhdanh.violations.config;

import org.jspecify.annotations.NullMarked;

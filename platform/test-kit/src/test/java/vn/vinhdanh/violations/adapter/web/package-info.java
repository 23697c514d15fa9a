/** Breaks the rules of the house, one per class. */
@NullMarked
package vn.vinhdanh.violations.adapter.web;

import org.jspecify.annotations.NullMarked;

/** Breaks the rules of the house, one per class. */
@NullMarked
package vn.vinhdanh.specimen.config;

import org.jspecify.annotations.NullMarked;

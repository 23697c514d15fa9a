/** Breaks the rules of the house, one per class. */
@NullMarked
package vn.vinhdanh.specimen.adapter.web;

import org.jspecify.annotations.NullMarked;

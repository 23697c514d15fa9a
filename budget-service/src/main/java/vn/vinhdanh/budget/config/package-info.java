/** The one room that wires the others. */
@NullMarked
package vn.vinhdanh.budget.config;

import org.jspecify.annotations.NullMarked;

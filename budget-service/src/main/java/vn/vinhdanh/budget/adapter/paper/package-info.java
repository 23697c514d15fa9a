/** Prints the papers of this service. */
@NullMarked
package vn.vinhdanh.budget.adapter.paper;

import org.jspecify.annotations.NullMarked;

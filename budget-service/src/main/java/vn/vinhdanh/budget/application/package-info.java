/** What the accountant and the facts of other services make happen: one class, one verb. */
@NullMarked
package vn.vinhdanh.budget.application;

import org.jspecify.annotations.NullMarked;

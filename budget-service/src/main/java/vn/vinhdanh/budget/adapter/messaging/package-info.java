/** Our events as others read them. */
@NullMarked
package vn.vinhdanh.budget.adapter.messaging;

import org.jspecify.annotations.NullMarked;

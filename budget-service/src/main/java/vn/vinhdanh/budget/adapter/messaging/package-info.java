/** Maps domain events to the event contracts of this service. */
@NullMarked
package vn.vinhdanh.budget.adapter.messaging;

import org.jspecify.annotations.NullMarked;

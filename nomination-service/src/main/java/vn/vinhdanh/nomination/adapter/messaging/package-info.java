/** Maps the domain events to the published events. */
@NullMarked
package vn.vinhdanh.nomination.adapter.messaging;

import org.jspecify.annotations.NullMarked;

/** Our events by their names on the wire. */
@NullMarked
package vn.vinhdanh.nomination.adapter.messaging;

import org.jspecify.annotations.NullMarked;

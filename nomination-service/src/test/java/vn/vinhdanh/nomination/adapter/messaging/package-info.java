/** Tests of published and consumed events against their contracts. */
@NullMarked
package vn.vinhdanh.nomination.adapter.messaging;

import org.jspecify.annotations.NullMarked;

/** Our events against their contracts, and those of others. */
@NullMarked
package vn.vinhdanh.nomination.adapter.messaging;

import org.jspecify.annotations.NullMarked;

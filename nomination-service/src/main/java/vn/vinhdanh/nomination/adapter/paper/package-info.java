/** The paper that this service issues. */
@NullMarked
package vn.vinhdanh.nomination.adapter.paper;

import org.jspecify.annotations.NullMarked;

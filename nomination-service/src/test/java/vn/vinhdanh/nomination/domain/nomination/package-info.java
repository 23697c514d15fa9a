/** How a nomination moves. */
@NullMarked
package vn.vinhdanh.nomination.domain.nomination;

import org.jspecify.annotations.NullMarked;

/** How the council votes. */
@NullMarked
package vn.vinhdanh.nomination.domain.council;

import org.jspecify.annotations.NullMarked;

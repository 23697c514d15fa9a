/** Tests of the council session. */
@NullMarked
package vn.vinhdanh.nomination.domain.council;

import org.jspecify.annotations.NullMarked;

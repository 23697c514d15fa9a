/** Tests of the nomination. */
@NullMarked
package vn.vinhdanh.nomination.domain.nomination;

import org.jspecify.annotations.NullMarked;

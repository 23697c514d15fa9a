/** Tests of the conference. */
@NullMarked
package vn.vinhdanh.nomination.domain.conference;

import org.jspecify.annotations.NullMarked;

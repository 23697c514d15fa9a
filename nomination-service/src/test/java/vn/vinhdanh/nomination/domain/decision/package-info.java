/** Tests of the decision. */
@NullMarked
package vn.vinhdanh.nomination.domain.decision;

import org.jspecify.annotations.NullMarked;

/** Tests of findings and judgements. */
@NullMarked
package vn.vinhdanh.nomination.domain.finding;

import org.jspecify.annotations.NullMarked;

/** What two nominations have in common, and what the council's secretary concludes about it. */
@NullMarked
package vn.vinhdanh.nomination.domain.finding;

import org.jspecify.annotations.NullMarked;

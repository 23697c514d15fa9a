/** The accounts of a commune's people, as their tokens name them. */
@NullMarked
package vn.vinhdanh.nomination.domain.account;

import org.jspecify.annotations.NullMarked;

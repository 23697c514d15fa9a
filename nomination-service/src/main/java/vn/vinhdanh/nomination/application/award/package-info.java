/** Reading and correcting the norms. */
@NullMarked
package vn.vinhdanh.nomination.application.award;

import org.jspecify.annotations.NullMarked;

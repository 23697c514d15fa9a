/** Use cases to read and correct norms. */
@NullMarked
package vn.vinhdanh.nomination.application.award;

import org.jspecify.annotations.NullMarked;

/** Use cases of a council session. */
@NullMarked
package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.NullMarked;

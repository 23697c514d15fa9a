/** Use cases of findings between nominations. */
@NullMarked
package vn.vinhdanh.nomination.application.finding;

import org.jspecify.annotations.NullMarked;

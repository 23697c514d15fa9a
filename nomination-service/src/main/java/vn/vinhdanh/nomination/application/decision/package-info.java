/** Use cases of the Chairman's decisions. */
@NullMarked
package vn.vinhdanh.nomination.application.decision;

import org.jspecify.annotations.NullMarked;

/** What the Chairman does. */
@NullMarked
package vn.vinhdanh.nomination.application.decision;

import org.jspecify.annotations.NullMarked;

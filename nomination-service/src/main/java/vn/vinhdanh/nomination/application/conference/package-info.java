/** Reactions to the events of conference plans. */
@NullMarked
package vn.vinhdanh.nomination.application.conference;

import org.jspecify.annotations.NullMarked;

/** Following the plans of conferences. */
@NullMarked
package vn.vinhdanh.nomination.application.conference;

import org.jspecify.annotations.NullMarked;

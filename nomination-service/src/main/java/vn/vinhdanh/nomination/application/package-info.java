/** What can be asked of this service: one class, one verb. */
@NullMarked
package vn.vinhdanh.nomination.application;

import org.jspecify.annotations.NullMarked;

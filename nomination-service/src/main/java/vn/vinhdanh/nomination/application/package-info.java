/** The use cases of this service: each class has one public method. */
@NullMarked
package vn.vinhdanh.nomination.application;

import org.jspecify.annotations.NullMarked;

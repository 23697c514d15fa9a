/** The use cases of the accountant and the handlers of consumed events. Each class has one public method. */
@NullMarked
package vn.vinhdanh.budget.application;

import org.jspecify.annotations.NullMarked;

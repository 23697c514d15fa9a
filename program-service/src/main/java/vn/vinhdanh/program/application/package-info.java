/** The use cases of conferences and the handlers of consumed events. Each class has one public method. */
@NullMarked
package vn.vinhdanh.program.application;

import org.jspecify.annotations.NullMarked;

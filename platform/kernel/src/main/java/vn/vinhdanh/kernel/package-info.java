/** The types that every domain may use: actors, aggregates, outcomes, exceptions. They depend on the JDK alone. */
@NullMarked
package vn.vinhdanh.kernel;

import org.jspecify.annotations.NullMarked;

/** What people and other services can have done to a conference: one class, one verb. */
@NullMarked
package vn.vinhdanh.program.application;

import org.jspecify.annotations.NullMarked;

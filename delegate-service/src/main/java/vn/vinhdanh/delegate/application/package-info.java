/** What can be done with the list: one class for each verb, and what follows from the facts of others. */
@NullMarked
package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.NullMarked;

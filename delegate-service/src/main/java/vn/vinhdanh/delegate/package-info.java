/** delegate-service: who attends a conference, within the places that there are, how they are invited and what they answer. */
@NullMarked
package vn.vinhdanh.delegate;

import org.jspecify.annotations.NullMarked;

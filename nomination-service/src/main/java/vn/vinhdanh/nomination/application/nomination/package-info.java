/** Use cases of a nomination, and the reactions to events that change it. */
@NullMarked
package vn.vinhdanh.nomination.application.nomination;

import org.jspecify.annotations.NullMarked;

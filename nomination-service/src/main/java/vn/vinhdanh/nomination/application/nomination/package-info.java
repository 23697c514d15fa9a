/** What a unit and the secretariat do with a nomination, and the facts that it follows. */
@NullMarked
package vn.vinhdanh.nomination.application.nomination;

import org.jspecify.annotations.NullMarked;

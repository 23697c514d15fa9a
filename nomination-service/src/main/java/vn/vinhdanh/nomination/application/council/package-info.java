/** What the council and its secretary do in a session. */
@NullMarked
package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.NullMarked;

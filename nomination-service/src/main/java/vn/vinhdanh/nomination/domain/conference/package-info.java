/** What nomination has to know of a conference: its units, movements, signatory and dates. */
@NullMarked
package vn.vinhdanh.nomination.domain.conference;

import org.jspecify.annotations.NullMarked;

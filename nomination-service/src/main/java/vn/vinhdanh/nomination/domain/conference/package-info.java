/** The parts of a conference's plan that nominations need: units, movements, signatory and dates. */
@NullMarked
package vn.vinhdanh.nomination.domain.conference;

import org.jspecify.annotations.NullMarked;

/** How the Chairman decides. */
@NullMarked
package vn.vinhdanh.nomination.domain.decision;

import org.jspecify.annotations.NullMarked;

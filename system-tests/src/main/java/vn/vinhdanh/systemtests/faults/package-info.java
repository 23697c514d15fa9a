/** Breaks the running system in every way that it claims to survive, by a seeded plan, and reads back whether the claims hold. */
@NullMarked
package vn.vinhdanh.systemtests.faults;

import org.jspecify.annotations.NullMarked;

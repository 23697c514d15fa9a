/** The two funds of a conference and their append-only ledger. */
@NullMarked
package vn.vinhdanh.budget;

import org.jspecify.annotations.NullMarked;

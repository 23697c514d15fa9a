/** The two funds of a conference, the rewards paid from them, and the append-only ledgers of both. */
@NullMarked
package vn.vinhdanh.budget;

import org.jspecify.annotations.NullMarked;

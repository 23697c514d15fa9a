/** A delegate: proposed, placed or waiting, invited, answering, present; and the rules for it. */
@NullMarked
package vn.vinhdanh.delegate.domain.delegate;

import org.jspecify.annotations.NullMarked;

/** One person on the list: named, placed or waiting, invited, answering; and the rules that say no. */
@NullMarked
package vn.vinhdanh.delegate.domain.delegate;

import org.jspecify.annotations.NullMarked;

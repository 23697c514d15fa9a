/** What happens to the list, in the words of the contracts. */
@NullMarked
package vn.vinhdanh.delegate.adapter.messaging;

import org.jspecify.annotations.NullMarked;

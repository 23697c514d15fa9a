/** What happens to a conference, as the other services read it. */
@NullMarked
package vn.vinhdanh.program.adapter.messaging;

import org.jspecify.annotations.NullMarked;

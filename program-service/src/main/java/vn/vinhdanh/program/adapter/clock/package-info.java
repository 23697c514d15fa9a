/** What is done once a day. */
@NullMarked
package vn.vinhdanh.program.adapter.clock;

import org.jspecify.annotations.NullMarked;

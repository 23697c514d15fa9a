/** Tests of published and consumed events against the contracts. */
@NullMarked
package vn.vinhdanh.program.adapter.messaging;

import org.jspecify.annotations.NullMarked;

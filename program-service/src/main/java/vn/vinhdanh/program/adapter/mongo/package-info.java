/** Conferences and running orders as documents. */
@NullMarked
package vn.vinhdanh.program.adapter.mongo;

import org.jspecify.annotations.NullMarked;

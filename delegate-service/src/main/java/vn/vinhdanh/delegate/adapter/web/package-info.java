/** HTTP endpoints of the roster, and the answer page, which needs no account. */
@NullMarked
package vn.vinhdanh.delegate.adapter.web;

import org.jspecify.annotations.NullMarked;

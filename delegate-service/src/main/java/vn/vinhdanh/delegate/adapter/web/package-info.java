/** The list over HTTP, and the answer page that needs no account. */
@NullMarked
package vn.vinhdanh.delegate.adapter.web;

import org.jspecify.annotations.NullMarked;

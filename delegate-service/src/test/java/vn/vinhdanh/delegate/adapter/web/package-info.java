/** Links, masks and the page for people. */
@NullMarked
package vn.vinhdanh.delegate.adapter.web;

import org.jspecify.annotations.NullMarked;

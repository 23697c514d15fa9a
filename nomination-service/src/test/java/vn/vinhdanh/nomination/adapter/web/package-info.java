/** Tests of the HTTP side. */
@NullMarked
package vn.vinhdanh.nomination.adapter.web;

import org.jspecify.annotations.NullMarked;

/** Messages over HTTP, with their addresses masked. */
@NullMarked
package vn.vinhdanh.notification.adapter.web;

import org.jspecify.annotations.NullMarked;

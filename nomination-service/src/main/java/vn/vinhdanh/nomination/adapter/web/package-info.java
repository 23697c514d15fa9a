/** HTTP controllers with their requests and responses. */
@NullMarked
package vn.vinhdanh.nomination.adapter.web;

import org.jspecify.annotations.NullMarked;

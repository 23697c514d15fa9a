/** HTTP: reads requests, calls one verb, answers. */
@NullMarked
package vn.vinhdanh.nomination.adapter.web;

import org.jspecify.annotations.NullMarked;

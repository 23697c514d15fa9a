/** Tests of the printed decision. */
@NullMarked
package vn.vinhdanh.nomination.adapter.paper;

import org.jspecify.annotations.NullMarked;

/** Tests of what is written on banners, and how large they are. */
@NullMarked
package vn.vinhdanh.program.domain.banner;

import org.jspecify.annotations.NullMarked;

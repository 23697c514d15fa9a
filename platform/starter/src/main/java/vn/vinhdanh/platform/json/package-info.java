/** JSON and text forms of what is stored and published. */
@NullMarked
package vn.vinhdanh.platform.json;

import org.jspecify.annotations.NullMarked;

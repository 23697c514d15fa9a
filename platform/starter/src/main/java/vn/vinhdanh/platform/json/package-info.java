/** The JSON of states and events. */
@NullMarked
package vn.vinhdanh.platform.json;

import org.jspecify.annotations.NullMarked;

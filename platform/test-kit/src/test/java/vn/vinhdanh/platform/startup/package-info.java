@NullMarked
package vn.vinhdanh.platform.startup;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.vinhdanh.platform.files;

import org.jspecify.annotations.NullMarked;

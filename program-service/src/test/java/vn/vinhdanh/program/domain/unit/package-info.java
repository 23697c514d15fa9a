@NullMarked
package vn.vinhdanh.program.domain.unit;

import org.jspecify.annotations.NullMarked;

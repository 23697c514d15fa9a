@NullMarked
package vn.vinhdanh.program.domain.commune;

import org.jspecify.annotations.NullMarked;

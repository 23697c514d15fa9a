/** Named plans, people and awards that the tests' stories are about. */
@NullMarked
package vn.vinhdanh.program.cast;

import org.jspecify.annotations.NullMarked;

/** Stories of the domain: stage. */
@NullMarked
package vn.vinhdanh.program.domain.stage;

import org.jspecify.annotations.NullMarked;

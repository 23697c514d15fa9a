/** Stories of the domain: conference. */
@NullMarked
package vn.vinhdanh.program.domain.conference;

import org.jspecify.annotations.NullMarked;

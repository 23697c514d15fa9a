/** The register of a commune's units. */
@NullMarked
package vn.vinhdanh.program.domain.unit;

import org.jspecify.annotations.NullMarked;

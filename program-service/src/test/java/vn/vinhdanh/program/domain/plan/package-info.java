/** Stories of the domain: plan. */
@NullMarked
package vn.vinhdanh.program.domain.plan;

import org.jspecify.annotations.NullMarked;

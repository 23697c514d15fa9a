/** Classes that break the architecture rules, one each. */
@NullMarked
package vn.vinhdanh.violations.domain;

import org.jspecify.annotations.NullMarked;

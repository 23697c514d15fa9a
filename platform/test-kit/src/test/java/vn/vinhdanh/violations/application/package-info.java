/** Classes that break the architecture rules, one each. */
@NullMarked
package vn.vinhdanh.violations.application;

import org.jspecify.annotations.NullMarked;

/** Classes that break the architecture rules, one each. */
@NullMarked
package vn.vinhdanh.violations.config;

import org.jspecify.annotations.NullMarked;

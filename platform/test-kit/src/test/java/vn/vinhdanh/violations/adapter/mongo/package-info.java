/** Classes that break the architecture rules, one each. */
@NullMarked
package vn.vinhdanh.violations.adapter.mongo;

import org.jspecify.annotations.NullMarked;

/** Classes that break the architecture rules, one each. */
@NullMarked
package vn.vinhdanh.violations.adapter.web;

import org.jspecify.annotations.NullMarked;

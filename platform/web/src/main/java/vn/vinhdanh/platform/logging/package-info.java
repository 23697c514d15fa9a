/** What a service writes into its log. */
@NullMarked
package vn.vinhdanh.platform.logging;

import org.jspecify.annotations.NullMarked;

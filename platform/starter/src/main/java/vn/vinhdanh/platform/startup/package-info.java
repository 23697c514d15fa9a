/** What a service does after its start, in the background. */
@NullMarked
package vn.vinhdanh.platform.startup;

import org.jspecify.annotations.NullMarked;

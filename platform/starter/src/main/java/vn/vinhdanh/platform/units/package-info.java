/** What a service knows of the communes' units, for the services whose readers and rules depend on them. */
@NullMarked
package vn.vinhdanh.platform.units;

import org.jspecify.annotations.NullMarked;

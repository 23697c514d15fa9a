/** Whether a conference is used in a service, for the services that agree to its deletion or object. */
@NullMarked
package vn.vinhdanh.platform.conferences;

import org.jspecify.annotations.NullMarked;

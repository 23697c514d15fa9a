/** The beans of the service. No other package knows Spring's configuration. */
@NullMarked
package vn.vinhdanh.notification.config;

import org.jspecify.annotations.NullMarked;

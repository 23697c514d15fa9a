/** The shared part of the services: auto-configurations for store, outbox, event handling and HTTP. */
@NullMarked
package vn.vinhdanh.platform;

import org.jspecify.annotations.NullMarked;

/** The settings of an installation. */
@NullMarked
package vn.vinhdanh.gateway.config;

import org.jspecify.annotations.NullMarked;

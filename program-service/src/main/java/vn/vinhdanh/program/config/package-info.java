/** Bean definitions and event handlers. The only package that sees all others. */
@NullMarked
package vn.vinhdanh.program.config;

import org.jspecify.annotations.NullMarked;

/** Tests of plan files and of the service over HTTP. */
@NullMarked
package vn.vinhdanh.program.adapter.web;

import org.jspecify.annotations.NullMarked;

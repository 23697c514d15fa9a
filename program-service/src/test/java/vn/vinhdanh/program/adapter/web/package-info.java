/** Plan files and HTTP, tried. */
@NullMarked
package vn.vinhdanh.program.adapter.web;

import org.jspecify.annotations.NullMarked;

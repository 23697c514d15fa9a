/** HTTP endpoints with their requests and responses, and the parser of plan files. */
@NullMarked
package vn.vinhdanh.program.adapter.web;

import org.jspecify.annotations.NullMarked;

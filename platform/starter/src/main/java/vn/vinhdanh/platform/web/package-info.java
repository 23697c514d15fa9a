/** HTTP: who acts and why, versions, pages, and every refusal as one kind of problem. */
@NullMarked
package vn.vinhdanh.platform.web;

import org.jspecify.annotations.NullMarked;

/** HTTP: arguments of controllers, versions, pages, problems. */
@NullMarked
package vn.vinhdanh.platform.web;

import org.jspecify.annotations.NullMarked;

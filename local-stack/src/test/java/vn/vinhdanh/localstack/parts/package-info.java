/** Ports, folders and addresses. */
@NullMarked
package vn.vinhdanh.localstack.parts;

import org.jspecify.annotations.NullMarked;

/** What the stack uses of the machine: ports, the data folder, and the store with its databases. */
@NullMarked
package vn.vinhdanh.localstack.components;

import org.jspecify.annotations.NullMarked;

/** Tests of ports, the data folder, and the selection of the store and its databases. */
@NullMarked
package vn.vinhdanh.localstack.components;

import org.jspecify.annotations.NullMarked;

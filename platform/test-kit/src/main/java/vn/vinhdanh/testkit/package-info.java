/** What the services' tests share: the wires, the tokens, the contracts, the rules of the house. */
@NullMarked
package vn.vinhdanh.testkit;

import org.jspecify.annotations.NullMarked;

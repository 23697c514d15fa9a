/**
 * The invitation as a bare program makes and sends it: the yardstick of the pipeline. A frozen copy of how the product
 * rendered the page and wrote the letter at commit 2e708ed. Changes to the product's own rendering must not be copied
 * here, or results of different versions can no longer be compared.
 */
@NullMarked
package vn.vinhdanh.systemtests.bench.letter;

import org.jspecify.annotations.NullMarked;

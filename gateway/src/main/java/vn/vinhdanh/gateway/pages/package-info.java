/** The landing page and the gathered API descriptions; both work without the internet. */
@NullMarked
package vn.vinhdanh.gateway.pages;

import org.jspecify.annotations.NullMarked;

package vn.vinhdanh.specimen.domain;

import org.springframework.stereotype.Component;

/** Rule: the domain is pure. */
@Component
final class UsesSpring {}

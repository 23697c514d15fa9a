package vn.vinhdanh.violations.domain;

import org.springframework.stereotype.Component;

/** Rule: the domain is pure. */
@Component
final class UsesSpring {}

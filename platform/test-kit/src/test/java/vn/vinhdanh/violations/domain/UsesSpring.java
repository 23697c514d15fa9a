package vn.vinhdanh.violations.domain;

import org.springframework.stereotype.Component;

/** Breaks: the domain is pure. */
@Component
final class UsesSpring {}

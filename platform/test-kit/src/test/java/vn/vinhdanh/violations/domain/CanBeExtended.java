package vn.vinhdanh.violations.domain;

/** Rule: domain types are records, sealed or final. */
class CanBeExtended {}

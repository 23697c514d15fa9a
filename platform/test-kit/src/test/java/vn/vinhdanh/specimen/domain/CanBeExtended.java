package vn.vinhdanh.specimen.domain;

/** Rule: domain types are records, sealed or final. */
class CanBeExtended {}

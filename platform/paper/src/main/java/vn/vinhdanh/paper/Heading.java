package vn.vinhdanh.paper;

/** The top of the first page: issuing body, number and symbol, place and date. */
public record Heading(Letterhead letterhead, DocumentNumber number, PlaceAndDate placeAndDate) {}

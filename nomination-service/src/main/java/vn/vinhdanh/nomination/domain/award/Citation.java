package vn.vinhdanh.nomination.domain.award;

/**
 * The source of a number in the law.
 *
 * @param norm name of the norm in Vietnamese
 * @param source decree and article
 * @param verified if false, papers and screens mark the number as "chưa kiểm chứng"
 */
public record Citation(String norm, String source, boolean verified) {}

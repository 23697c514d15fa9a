package vn.vinhdanh.nomination.domain.award;

/**
 * Where a number comes from.
 *
 * @param norm its name in Vietnamese
 * @param source the article
 * @param verified false: "chưa kiểm chứng" stands beside it
 */
public record Citation(String norm, String source, boolean verified) {}

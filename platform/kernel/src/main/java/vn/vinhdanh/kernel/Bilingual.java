package vn.vinhdanh.kernel;

/** One text for people, in Vietnamese and in English. */
public record Bilingual(String vietnamese, String english) {}

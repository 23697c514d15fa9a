/** Commune offices still have PCs whose last browser is Chrome 109 or Firefox 115. */
export const browsers = ["chrome109", "edge109", "firefox115", "safari15.4"];

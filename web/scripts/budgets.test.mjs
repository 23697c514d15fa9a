import { describe, expect, it } from "vitest";
import { staticImports, violations } from "./budgets.mjs";

describe("the budgets", () => {
  it("count what a page imports at once, and not what it imports later", () => {
    const chunks = {
      "index.js": 'import{a}from"./react.js";import"./look.js";const p=()=>import("./pages.js")',
      "react.js": 'import "./runtime.js"',
      "look.js": "",
      "runtime.js": "",
    };
    expect(staticImports("index.js", (name) => chunks[name]).sort()).toEqual([
      "index.js",
      "look.js",
      "react.js",
      "runtime.js",
    ]);
  });

  it("refuse style that the oldest browsers do not know", () => {
    expect(violations("a.css", "a{color:light-dark(#000,#fff)}")).toEqual(["a.css: light-dark()"]);
    expect(violations("a.css", ".a{color:red;&:hover{color:blue}}")).toEqual(["a.css: nesting"]);
    expect(violations("a.css", ".a{color:red}.a:hover{color:blue}")).toEqual([]);
  });

  it("refuse what the content security policy forbids, and other origins", () => {
    expect(violations("a.html", '<script>1</script><p style="x">')).toEqual([
      "a.html: inline script",
      "a.html: style attribute",
    ]);
    expect(violations("a.html", '<link href="https://example.vn/a.css">')).toEqual(["a.html: another origin"]);
    expect(violations("a.html", '<script type="module" src="/a.js"></script>')).toEqual([]);
  });
});

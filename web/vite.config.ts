import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { devSession } from "./dev/session.ts";
import { browsers } from "./vite.browsers.ts";

/** The app of the doors has a configuration of its own and is built with the client. */
function doorApp(): Plugin {
  return {
    name: "door-app",
    apply: "build",
    closeBundle: async () => {
      await build({ configFile: "vite.door.config.ts", logLevel: "warn" });
    },
  };
}

export default defineConfig({
  plugins: [react(), optimizeLocales.vite({ locales: ["en-US"] }), devSession(), doorApp()],
  build: {
    target: browsers,
    cssTarget: browsers,
    outDir: "target/dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    license: { fileName: "licenses.md" },
    rolldownOptions: {
      // No hashes: the built files are committed, and a hash would make any two branches conflict.
      output: {
        entryFileNames: "assets/[name].js",
        // What several pages share of React Aria; without a name of its own it would be called after a chance module.
        // The pages of a feature are called after its folder, so that a new feature renames no other.
        chunkFileNames: ({ facadeModuleId, moduleIds }) => {
          if (!facadeModuleId && moduleIds.some((id) => id.includes("/react-aria"))) {
            return "assets/parts.js";
          }
          const [, feature, part] = /\/src\/(\w+)\/(pages|Overview)\.tsx?$/.exec(facadeModuleId ?? "") ?? [];
          return `assets/${feature ? feature + (part === "pages" ? "" : part) : "[name]"}.js`;
        },
        assetFileNames: "assets/[name][extname]",
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // What only pages with forms ask for comes with them.
            {
              name: "tanstack",
              test: /node_modules[\\/]@tanstack[\\/](?!.*([mM]utationObserver|useMutation|useBlocker))/,
            },
            { name: "prosemirror", test: /node_modules[\\/]prosemirror-(model|state|transform|view)[\\/]/ },
          ],
        },
      },
    },
  },
  // As strict as the gateway's, so that a test finds what the policy would refuse.
  preview: {
    headers: {
      "Content-Security-Policy":
        "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    },
  },
  css: { modules: { generateScopedName: "[name]-[local]" } },
  test: {
    // Tests of parts ask for a page: // @vitest-environment happy-dom
    environment: "node",
    include: ["src/**/*.test.{ts,tsx}", "door/**/*.test.ts", "scripts/**/*.test.mjs"],
    restoreMocks: true,
  },
});

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { browsers } from "./vite.browsers.ts";

const root = join(import.meta.dirname, "door");
const publicDir = join(root, "public");

/** Writes the service worker with the names of all files and a version that changes with any of them. */
function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const worker = readFileSync(join(root, "sw.js"), "utf8");
        const hash = createHash("sha256").update(worker);
        const copied = readdirSync(publicDir).sort();
        for (const name of copied) {
          hash.update(name).update(readFileSync(join(publicDir, name)));
        }
        const built = Object.values(bundle).filter(({ fileName }) => !fileName.endsWith(".md"));
        for (const file of built.sort((one, other) => one.fileName.localeCompare(other.fileName))) {
          hash.update(file.fileName).update(file.type === "chunk" ? file.code : file.source);
        }
        // The page is asked for by its folder.
        const names = [...built.map(({ fileName }) => fileName), ...copied].map((name) =>
          name === "index.html" ? "" : name,
        );
        const head = `const FILES = ${JSON.stringify(names.sort())};\nconst VERSION = "${hash.digest("hex").slice(0, 16)}";\n`;
        this.emitFile({ type: "asset", fileName: "sw.js", source: head + worker });
      },
    },
  };
}

/** The app of the doors, at /cua/. `vite build` of the client builds it too. */
export default defineConfig({
  root,
  base: "/cua/",
  publicDir,
  plugins: [react(), serviceWorker()],
  worker: { format: "es", rolldownOptions: { output: { entryFileNames: "assets/[name].js" } } },
  build: {
    target: browsers,
    cssTarget: browsers,
    outDir: join(import.meta.dirname, "target/dist/cua"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    license: { fileName: "licenses.md" },
    rolldownOptions: {
      output: {
        entryFileNames: "assets/[name].js",
        chunkFileNames: "assets/[name].js",
        assetFileNames: "assets/[name][extname]",
      },
    },
  },
});

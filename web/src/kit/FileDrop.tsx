import { useState } from "react";
import * as m from "../messages/kit";
import css from "./FileDrop.module.css";

type FileDropProps = {
  label: string;
  /** What kinds of file are read, for people. */
  hint: string;
  /** The same for the browser: `.yaml,.json`. */
  accept: string;
  /** Takes a picture instead of choosing a file; shown where there is a camera, on phones and tablets. */
  camera?: boolean;
  onFile: (file: File) => void;
};

/** A file is dropped here or chosen; the browser's own field takes both, and the keyboard. */
export function FileDrop({ label, hint, accept, camera = false, onFile }: FileDropProps) {
  const [over, setOver] = useState(false);
  return (
    <label
      className={[css.drop, over && css.over, camera && css.camera].filter(Boolean).join(" ")}
      onDragEnter={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      <span>
        {label} {!camera && <b>{m.chooseFile()}</b>}
      </span>
      <span className="quiet small">{hint}</span>
      <input
        type="file"
        accept={accept}
        {...(camera && { capture: "environment" })}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be chosen again after it was changed.
          event.target.value = "";
          if (file) {
            onFile(file);
          }
        }}
      />
    </label>
  );
}

import { useEffect, useRef, useState } from "react";
import * as m from "../../src/messages/door";
import { type CameraFault, openCamera, watch } from "./camera";
import { withoutRepeats } from "./repeats";
import { allowSound } from "./signal";

/** Whether the camera was on, for after the app was replaced by a newer one. */
const KEY = "vinhdanh.camera";

export function Scanner({ what, seen }: { what: string; seen: (text: string) => Promise<unknown> }) {
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(seen);
  tell.current = seen;
  const [on, setOn] = useState(() => sessionStorage.getItem(KEY) === "on");
  const [fault, setFault] = useState<CameraFault>();

  useEffect(() => {
    const screen = video.current;
    sessionStorage.setItem(KEY, on ? "on" : "off");
    if (!on || !screen) {
      return;
    }
    let stop = () => {};
    let stream: MediaStream | undefined;
    let ended = false;
    const end = () => {
      stop();
      for (const track of stream?.getTracks() ?? []) {
        track.stop();
      }
    };
    const isNew = withoutRepeats();
    void openCamera(screen).then((opened) => {
      if (typeof opened === "string") {
        setFault(opened);
        setOn(false);
        return;
      }
      stream = opened;
      if (ended) {
        end();
        return;
      }
      stop = watch(screen, (text) => {
        if (isNew(text)) {
          void tell.current(text);
        }
      });
    });
    return () => {
      ended = true;
      end();
    };
  }, [on]);

  const faults = { denied: m.cameraDenied, none: m.cameraNone, insecure: m.cameraInsecure };
  return (
    <section className="scanner">
      <button
        type="button"
        className={on ? "" : "first"}
        onClick={() => {
          allowSound();
          setFault(undefined);
          setOn(!on);
        }}
      >
        {on ? m.stopScan() : what}
      </button>
      {fault && <p className="note look">{faults[fault]()}</p>}
      {on && (
        <>
          <video ref={video} muted playsInline aria-label={m.scanning()} />
          <p>{m.scanning()}</p>
        </>
      )}
    </section>
  );
}

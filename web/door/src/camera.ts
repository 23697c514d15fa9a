/** Reads QR codes from the camera: by the browser where it can, otherwise by a worker of ours. */
type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> };
type DetectorClass = { new (options: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> };

export type CameraFault = "denied" | "none" | "insecure";

const PAUSE = 80;
/** Of the picture that is read. A code that fills a fifth of it still has three pixels a module. */
const LONGEST_SIDE = 800;

export async function openCamera(video: HTMLVideoElement): Promise<MediaStream | CameraFault> {
  if (!navigator.mediaDevices) {
    return "insecure";
  }
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } },
      audio: false,
    });
    video.srcObject = stream;
    await video.play();
    return stream;
  } catch (failure) {
    return failure instanceof DOMException && failure.name === "NotAllowedError" ? "denied" : "none";
  }
}

/** Tells each code that is seen, again and again while it is there. Returns what ends it. */
export function watch(video: HTMLVideoElement, seen: (text: string) => void): () => void {
  let running = true;
  let close = () => {};
  void (async () => {
    const reader = (await browserReader(video)) ?? workerReader(video);
    close = reader.close;
    while (running) {
      const text = video.readyState >= video.HAVE_CURRENT_DATA ? await reader.read().catch(() => undefined) : undefined;
      if (text && running) {
        seen(text);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    reader.close();
  })();
  return () => {
    running = false;
    close();
  };
}

type Reader = { read(): Promise<string | undefined>; close(): void };

async function browserReader(video: HTMLVideoElement): Promise<Reader | undefined> {
  const known = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const formats: string[] = (await known?.getSupportedFormats().catch(() => [])) ?? [];
  if (!known || !formats.includes("qr_code")) {
    return undefined;
  }
  const detector = new known({ formats: ["qr_code"] });
  return { read: async () => (await detector.detect(video))[0]?.rawValue, close() {} };
}

function workerReader(video: HTMLVideoElement): Reader {
  const worker = new Worker(new URL("./decoder.worker.ts", import.meta.url), { type: "module", name: "decoder" });
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return {
    read() {
      const scale = Math.min(1, LONGEST_SIDE / Math.max(video.videoWidth, video.videoHeight));
      canvas.width = Math.round(video.videoWidth * scale);
      canvas.height = Math.round(video.videoHeight * scale);
      if (!context || canvas.width === 0) {
        return Promise.resolve(undefined);
      }
      context.drawImage(video, 0, 0, canvas.width, canvas.height);
      const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
      return new Promise((resolve) => {
        worker.onmessage = (message: MessageEvent<string | undefined>) => resolve(message.data);
        worker.postMessage({ data, width, height }, [data.buffer]);
      });
    },
    close: () => worker.terminate(),
  };
}

import decodeQR from "qr/decode.js";

type Picture = { data: Uint8ClampedArray; width: number; height: number };

/** The text of the QR code in a picture; undefined if none is found. */
export function decode(picture: Picture): string | undefined {
  try {
    return decodeQR(picture);
  } catch {
    // How the library says that it found none.
    return undefined;
  }
}

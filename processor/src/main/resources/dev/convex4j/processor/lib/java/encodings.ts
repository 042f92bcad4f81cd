//# section GeneralSecurityException needs Exception
/** Java's `java.security.GeneralSecurityException`. */
export class GeneralSecurityException extends Exception {
  name = "java.security.GeneralSecurityException";
}

//# section NoSuchAlgorithmException needs GeneralSecurityException
/** Java's `java.security.NoSuchAlgorithmException`. */
export class NoSuchAlgorithmException extends GeneralSecurityException {
  name = "java.security.NoSuchAlgorithmException";
}

//# section InvalidKeyException needs GeneralSecurityException
/** Java's `java.security.InvalidKeyException`. */
export class InvalidKeyException extends GeneralSecurityException {
  name = "java.security.InvalidKeyException";
}

//# section utf8Bytes
/** The bytes of a text in UTF-8. Half of a pair of surrogates becomes a question mark, as in Java. */
export function utf8Bytes(text: string): ArrayBuffer {
  return new TextEncoder().encode(text.replace(/\p{Surrogate}/gu, "?")).buffer;
}

//# section utf8Text
/** The text of bytes in UTF-8. */
export function utf8Text(bytes: ArrayBuffer): string {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let text = "";
  let rest = new Uint8Array(bytes);
  // Java takes half of a pair of surrogates as one mistake, JavaScript each of its bytes.
  const isHalf = (each: number, at: number) => each === 0xed && rest[at + 1] >> 5 === 5;
  for (let half = rest.findIndex(isHalf); half !== -1; half = rest.findIndex(isHalf)) {
    text += `${decoder.decode(rest.subarray(0, half))}\ufffd`;
    rest = rest.subarray(half + (rest[half + 2] >> 6 === 2 ? 3 : 2));
  }
  return text + decoder.decode(rest);
}

//# section toBase64
/** The bytes in Base64. */
export function toBase64(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (each) => String.fromCharCode(each)).join(""));
}

//# section toBase64Url needs toBase64
/** The bytes in Base64 with `-` and `_`, which have no meaning in addresses. */
export function toBase64Url(bytes: ArrayBuffer): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_");
}

//# section unpadded
/** An encoding in Base64 without `=` at its end. */
export function unpadded(encode: (bytes: ArrayBuffer) => string): (bytes: ArrayBuffer) => string {
  return (bytes) => encode(bytes).replace(/=+$/u, "");
}

//# section decodeBase64 throws IllegalArgumentException
/** The bytes that a text with these 64 digits stands for. */
function decodeBase64(text: string, digits: string): ArrayBuffer {
  if ([...text].length === 1) {
    throw new IllegalArgumentException(
      "Input byte[] should at least have 2 bytes for base64 bytes",
    );
  }
  const bytes: number[] = [];
  const padding = text.indexOf("=");
  const content = padding === -1 ? text : text.slice(0, padding);
  for (let start = 0; start < content.length; start += 4) {
    const group = [...content.slice(start, start + 4)].map((unit) => {
      const value = digits.indexOf(unit);
      if (value === -1) {
        const code = unit.length > 1 || unit > "\u00ff" ? 63 : (unit.charCodeAt(0) << 24) >> 24;
        throw new IllegalArgumentException(`Illegal base64 character ${code.toString(16)}`);
      }
      return value;
    });
    const [a, b, c = 0, d = 0] = group;
    bytes.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d);
    bytes.length -= 4 - group.length;
  }
  const rest = content.length % 4;
  const closed = padding === -1 || (rest === 2 ? text.startsWith("==", padding) : rest !== 0);
  if (!closed) {
    throw new IllegalArgumentException("Input byte array has wrong 4-byte ending unit");
  } else if (rest === 1) {
    throw new IllegalArgumentException("Last unit does not have enough valid bits");
  }
  const end = padding === -1 ? text.length : padding + 4 - rest;
  if (end < text.length) {
    throw new IllegalArgumentException(`Input byte array has incorrect ending byte at ${end}`);
  }
  return Uint8Array.from(bytes).buffer;
}

//# section fromBase64 needs decodeBase64
/** The bytes of a text in Base64, with or without `=` at its end. */
export function fromBase64(text: string): ArrayBuffer {
  return decodeBase64(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
}

//# section fromBase64Url needs decodeBase64
/** The bytes of a text in Base64 with `-` and `_`, with or without `=` at its end. */
export function fromBase64Url(text: string): ArrayBuffer {
  return decodeBase64(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
}

//# section toHex
/** Two hexadecimal digits for each byte. */
export function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (each) => each.toString(16).padStart(2, "0")).join("");
}

//# section fromHex throws IllegalArgumentException NumberFormatException
/** The bytes of which a text has two hexadecimal digits each. */
export function fromHex(text: string): ArrayBuffer {
  if (text.length % 2 !== 0) {
    throw new IllegalArgumentException(`string length not even: ${text.length}`);
  }
  const wrong = text.search(/[^\da-f]/iu);
  if (wrong !== -1) {
    throw new NumberFormatException(
      `not a hexadecimal digit: "${text[wrong]}" = ${text.charCodeAt(wrong)}`,
    );
  }
  const bytes = Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
  );
  return bytes.buffer;
}

//# section formEncode
/** The text as it stands in a query: all but ASCII letters, digits and `.-*_` is escaped, and a space is a `+`. */
export function formEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "?"))
    .replace(/[!'()~]/gu, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+");
}

//# section formDecode needs utf8Text throws IllegalArgumentException
/** The byte that two hexadecimal digits after a `%` stand for. */
function escapedByte(digits: string): number {
  if (digits.length < 2) {
    throw new IllegalArgumentException("URLDecoder: Incomplete trailing escape (%) pattern");
  }
  const byte = /^[-+]?[\da-f]+$/iu.test(digits) ? Number.parseInt(digits, 16) : NaN;
  if (byte >= 0) {
    return byte;
  }
  const place = `Error at index ${/^[-+\da-f]/iu.test(digits) ? 1 : 0} in: "${digits}"`;
  throw new IllegalArgumentException(
    `URLDecoder: Illegal hex characters in escape (%) pattern - ${byte < 0 ? "negative value" : place}`,
  );
}

/** What a text stands for that is escaped as in a query. */
export function formDecode(text: string): string {
  return text.replace(/\+|(?:%[^]{0,2})+/g, (escaped) => {
    const bytes: number[] = [];
    for (let at = 1; escaped !== "+" && at <= escaped.length; at += 3) {
      bytes.push(escapedByte(escaped.slice(at, at + 2)));
    }
    return escaped === "+" ? " " : utf8Text(Uint8Array.from(bytes).buffer);
  });
}

//# section parseUuid throws IllegalArgumentException NumberFormatException
/** Reads a UUID, whose five numbers may have other numbers of digits than it is written with. */
export function parseUuid(text: string): string {
  const parts = text.split("-");
  if (text.length > 36) {
    throw new IllegalArgumentException("UUID string too large");
  } else if (parts.length !== 5) {
    throw new IllegalArgumentException(`Invalid UUID string: ${text}`);
  }
  const lengths = [8, 4, 4, 4, 12];
  return parts
    .map((part, index) => {
      const wrong = part.search(/[^\da-f]/iu);
      if (part === "" || wrong !== -1 || BigInt(`0x${part}`) >= 2n ** 63n) {
        const place = `Error at index ${wrong === -1 ? 15 : wrong} in: "${part}"`;
        throw new NumberFormatException(part === "" ? "" : place);
      }
      return part.padStart(lengths[index], "0").slice(-lengths[index]).toLowerCase();
    })
    .join("-");
}

//# section bytesEqual
/** Whether two arrays have the same bytes; how long it takes says nothing about them. */
export function bytesEqual(first: ArrayBuffer | null, second: ArrayBuffer | null): boolean {
  if (first === null || second === null || first.byteLength !== second.byteLength) {
    return first === second;
  }
  const others = new Uint8Array(second);
  return new Uint8Array(first).reduce((all, each, index) => all | (each ^ others[index]), 0) === 0;
}

//# section Mac throws IllegalStateException
/** Signs bytes with a key, as Java's `javax.crypto.Mac` does. */
export class Mac {
  private key: Promise<CryptoKey> | null = null;

  constructor(private readonly hash: string) {}

  /** Sets the key. */
  init(key: ArrayBuffer): void {
    const algorithm = { name: "HMAC", hash: this.hash };
    this.key = crypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
  }

  /** The signature of bytes. */
  async doFinal(bytes: ArrayBuffer): Promise<ArrayBuffer> {
    if (this.key === null) {
      throw new IllegalStateException("MAC not initialized");
    }
    return crypto.subtle.sign("HMAC", await this.key, bytes);
  }
}

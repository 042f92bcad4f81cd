//# section strip
/** The text without white space, in Java's sense of the word, at its ends. */
export function strip(text: string): string {
  return stripLeading(stripTrailing(text));
}

/** The text without white space, in Java's sense of the word, at its start. */
export function stripLeading(text: string): string {
  return text.replace(
    /^[\t-\r\u001c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/u,
    "",
  );
}

/** The text without white space, in Java's sense of the word, at its end. */
export function stripTrailing(text: string): string {
  return text.replace(
    /[\t-\r\u001c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+$/u,
    "",
  );
}

//# section lines
/** The lines of a text, without their ends. */
export function lines(text: string): string[] {
  const parts = text.split(/\r\n|[\r\n]/u);
  return parts.at(-1) === "" ? parts.slice(0, -1) : parts;
}

//# section replaceText
/** A text with every occurrence of a part replaced; a `$` in the replacement has no meaning. */
export function replaceText(text: string, part: string, replacement: string): string {
  return text.replaceAll(part, () => replacement);
}

//# section lastIndexOf
/** Where a part of a text starts last, at an index that is at most `from`; -1 where there is none. */
export function lastIndexOf(text: string, part: string, from: number): number {
  return from < 0 ? -1 : text.lastIndexOf(part, from);
}

//# section startsAt
/** Whether a part of a text starts at an index. */
export function startsAt(text: string, part: string, index: number): boolean {
  return index >= 0 && index <= text.length - part.length && text.startsWith(part, index);
}

//# section codePointAt throws IndexOutOfBoundsException
/** The character at an index, which must be there, as a code: that of a pair where a pair starts. */
export function codePointAt(text: string, index: number): number {
  if (index < 0 || index >= text.length) {
    throw new IndexOutOfBoundsException(`Index ${index} out of bounds for length ${text.length}`);
  }
  return text.codePointAt(index)!;
}

//# section codePointCount throws IndexOutOfBoundsException
/** The number of characters between two indexes, which must lie in the text; a pair is one. */
export function codePointCount(text: string, begin: number, end: number): number {
  if (begin < 0 || begin > end || end > text.length) {
    throw new IndexOutOfBoundsException(`begin ${begin}, end ${end}, length ${text.length}`);
  }
  return Array.from(text.substring(begin, end)).length;
}

//# section join
/** The texts, with one between each two. */
export function join(separator: string, texts: readonly (string | null)[]): string {
  return texts.map(String).join(separator);
}

//# section toUpperCase
/** The upper case of one character, as one character: not all have one. */
export function toUpperCase(char: string): string {
  const upper = char.toUpperCase();
  if (upper.length === char.length) {
    return upper;
  }
  // Greek letters with an iota below them, which full upper case writes beside them.
  const code = char.charCodeAt(0);
  const candidates = [code + 8, code + 9].map((near) => String.fromCharCode(near));
  return candidates.find((near) => char !== near && near.toLowerCase() === char) ?? char;
}

//# section toLowerCase
/** The lower case of one character, as one character. */
export function toLowerCase(char: string): string {
  return char === "\u0130" ? "i" : char.toLowerCase();
}

//# section lowerCaseCode needs characterOf toLowerCase
/** The code of the lower case of a character. */
export function lowerCaseCode(code: number): number {
  return toLowerCase(characterOf(code)).codePointAt(0) ?? code;
}

//# section upperCaseCode needs characterOf toUpperCase
/** The code of the upper case of a character. */
export function upperCaseCode(code: number): number {
  return toUpperCase(characterOf(code)).codePointAt(0) ?? code;
}

//# section foldCase needs toUpperCase toLowerCase
/** The characters of a text, without their case. */
function foldCase(text: string): string[] {
  return Array.from(text, (char) => toLowerCase(toUpperCase(char)));
}

//# section equalsIgnoreCase needs foldCase
/** Whether two texts are the same but for the case of their letters. */
export function equalsIgnoreCase(text: string, other: string | null): boolean {
  return (
    other !== null &&
    text.length === other.length &&
    foldCase(text).join("") === foldCase(other).join("")
  );
}

//# section compareIgnoringCase needs foldCase
/** The order of two texts without the case of their letters. */
export function compareIgnoringCase(left: string, right: string): number {
  const [first, others] = [foldCase(left), foldCase(right)];
  const index = first.findIndex((char, i) => char !== others[i]);
  // Half a pair is like the first half of a pair: what follows it is compared with that pair.
  const half = first[index]?.charAt(0) === others[index]?.charAt(0);
  const a = half && first[index]?.length === 1 ? first[index + 1] : first[index];
  const b = half && others[index]?.length === 1 ? others[index + 1] : others[index];
  if (a === undefined || b === undefined) {
    return left.length - right.length;
  }
  // Java looks at pairs only where neither text is one of Latin letters alone.
  const wide = [left, right].every((text) => /[^\0-\u00ff]/u.test(text));
  return wide ? a.codePointAt(0)! - b.codePointAt(0)! : a.charCodeAt(0) - b.charCodeAt(0);
}

//# section regionMatches
/** Whether a part of a text is a part of another one. */
export function regionMatches(
  text: string,
  start: number,
  other: string,
  otherStart: number,
  length: number,
): boolean {
  return (
    isRegion(text, start, length) &&
    isRegion(other, otherStart, length) &&
    region(text, start, length) === region(other, otherStart, length)
  );
}

function isRegion(text: string, start: number, length: number): boolean {
  return start >= 0 && start <= text.length - length;
}

function region(text: string, start: number, length: number): string {
  return text.slice(start, start + Math.max(length, 0));
}

//# section regionMatchesWithCase needs regionMatches equalsIgnoreCase
/** As `regionMatches`, without the case of letters if that is to be ignored. */
export function regionMatchesWithCase(
  text: string,
  ignoreCase: boolean,
  start: number,
  other: string,
  otherStart: number,
  length: number,
): boolean {
  return ignoreCase
    ? isRegion(text, start, length) &&
        isRegion(other, otherStart, length) &&
        equalsIgnoreCase(region(text, start, length), region(other, otherStart, length))
    : regionMatches(text, start, other, otherStart, length);
}

//# section shortestDigits
/** The digits of a finite number that isn't negative, the fewest that tell it from others but two, and its exponent. */
function shortestDigits(size: number): { digits: bigint; count: number; exponent: number } {
  const nearest = size.toExponential(1);
  const [mantissa, exponent] = (Number(nearest) === size ? nearest : size.toExponential()).split(
    "e",
  );
  const digits = mantissa.replace(".", "");
  return { digits: BigInt(digits), count: digits.length, exponent: Number(exponent) };
}

/** Moves the point of a whole number, and rounds half up. */
function shifted(digits: bigint, by: number): bigint {
  return by >= 0 ? digits * 10n ** BigInt(by) : (digits / 10n ** BigInt(-by - 1) + 5n) / 10n;
}

function signOf(value: number): string {
  return value < 0 || Object.is(value, -0) ? "-" : "";
}

//# section fixed needs shortestDigits
/** A number with some decimals, rounded half up from its shortest digits as Java's formats do. */
export function fixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) {
    return String(value);
  }
  const { digits, count, exponent } = shortestDigits(Math.abs(value));
  const text = String(shifted(digits, decimals + exponent - count + 1)).padStart(decimals + 1, "0");
  const point = text.length - decimals;
  const fraction = decimals > 0 ? `.${text.slice(point)}` : "";
  return `${signOf(value)}${text.slice(0, point)}${fraction}`;
}

//# section scientific needs shortestDigits
/** A number with an exponent and some decimals, rounded half up from its shortest digits as Java's formats do. */
export function scientific(value: number, decimals: number): string {
  if (!Number.isFinite(value)) {
    return String(value);
  }
  const { digits, count, exponent } = shortestDigits(Math.abs(value));
  const rounded = String(shifted(digits, decimals + 1 - count)).padEnd(decimals + 1, "0");
  const carried = rounded.length - decimals - 1;
  const power = exponent + carried;
  const fraction = decimals > 0 ? `.${rounded.slice(1, decimals + 1)}` : "";
  const size = String(Math.abs(power)).padStart(2, "0");
  return `${signOf(value)}${rounded[0]}${fraction}e${power < 0 ? "-" : "+"}${size}`;
}

//# section grouped
/** A number's text with a comma before each three digits. */
export function grouped(text: string): string {
  const [whole, ...fraction] = text.split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/gu, ","), ...fraction].join(".");
}

//# section inBrackets
/** A negative number's text in brackets, without its sign. */
export function inBrackets(text: string): string {
  return text.startsWith("-") ? `(${text.slice(1)})` : text;
}

//# section withSign
/** A number's text with a sign also where it isn't negative. */
export function withSign(text: string, sign: string): string {
  return /^[-(N]/u.test(text) ? text : `${sign}${text}`;
}

//# section zeroPadded
/** A number's text with zeros between its sign and its digits, up to a width. */
export function zeroPadded(text: string, width: number): string {
  if (/[fN]/u.test(text)) {
    return text.padStart(width);
  }
  const sign = /^[-+( ]?/u.exec(text)![0];
  return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}

//# section isLetter
/** Whether a character is a letter. */
export function isLetter(char: string): boolean {
  return /^\p{L}$/u.test(char);
}

//# section isLetterOrDigit
/** Whether a character is a letter or a decimal digit. */
export function isLetterOrDigit(char: string): boolean {
  return /^[\p{L}\p{Nd}]$/u.test(char);
}

//# section isUpperCase
/** Whether a character is a capital letter. */
export function isUpperCase(char: string): boolean {
  return /^\p{Uppercase}$/u.test(char);
}

//# section isLowerCase
/** Whether a character is a small letter. */
export function isLowerCase(char: string): boolean {
  return /^\p{Lowercase}$/u.test(char);
}

//# section isTitleCase
/** Whether a character is a pair of letters of which the first is a capital. */
export function isTitleCase(char: string): boolean {
  return /^\p{Lt}$/u.test(char);
}

//# section isSpaceChar
/** Whether a character is a space or separates lines or paragraphs, in the sense of Unicode. */
export function isSpaceChar(char: string): boolean {
  return /^\p{Z}$/u.test(char);
}

//# section isDefined
/** Whether a character has a meaning in Unicode. */
export function isDefined(char: string): boolean {
  return /^\P{Cn}$/u.test(char);
}

//# section isControl
/** Whether a character is a control character. */
export function isControl(char: string): boolean {
  return /^\p{Cc}$/u.test(char);
}

//# section isAlphabetic
/** Whether a character is a letter or counts as one. */
export function isAlphabetic(char: string): boolean {
  return /^\p{Alphabetic}$/u.test(char);
}

//# section isIdeographic
/** Whether a character is an ideograph. */
export function isIdeographic(char: string): boolean {
  return /^\p{Ideographic}$/u.test(char);
}

//# section numericValue needs digit throws UnsupportedOperationException
/** The value of a digit or a letter as Java counts them, or -1. */
export function numericValue(unit: string): number {
  if (/[\p{Nl}\p{No}\uf900-\ufaff]/u.test(unit)) {
    throw new UnsupportedOperationException(`the numeric value of ${unit}`);
  }
  return digit(unit, 36);
}

//# section forDigit
/** The digit of a value in a number to a base, or a zero character. */
export function forDigit(value: number, radix: number): string {
  const valid = radix >= 2 && radix <= 36 && value >= 0 && value < radix;
  return valid ? value.toString(radix) : "\0";
}

//# section isCodePoint
/** Whether a number is the code of a character, or may be of one. */
export function isCodePoint(code: number): boolean {
  return code >= 0 && code <= 0x10ffff;
}

//# section isSupplementary
/** Whether a number is the code of a character that is a pair in a text. */
export function isSupplementary(code: number): boolean {
  return code >= 0x10000 && code <= 0x10ffff;
}

//# section charCount
/** The number of UTF-16 units of a character. */
export function charCount(code: number): number {
  return code >= 0x10000 ? 2 : 1;
}

//# section characterOf needs isCodePoint
/** The character of a code; nothing where there is none. */
export function characterOf(code: number): string {
  return isCodePoint(code) ? String.fromCodePoint(code) : "";
}

//# section characterText needs isCodePoint throws IllegalArgumentException
/** The character of a code, which must be one. */
export function characterText(code: number): string {
  if (!isCodePoint(code)) {
    const digits = (code >>> 0).toString(16).toUpperCase();
    throw new IllegalArgumentException(`Not a valid Unicode code point: 0x${digits}`);
  }
  return String.fromCodePoint(code);
}

//# section isSurrogatePair
/** Whether two units are the halves of a pair. */
export function isSurrogatePair(high: string, low: string): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(high + low);
}

//# section toCodePoint
/** The code of the character of which two units are the halves. */
export function toCodePoint(high: string, low: string): number {
  return ((high.charCodeAt(0) << 10) + low.charCodeAt(0) - 0x35fdc00) | 0;
}

//# section codePoints
/** The characters of a text, each as its number in Unicode. */
export function codePoints(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0)!);
}

//# section StringJoiner
/** Joins texts, as Java's `StringJoiner` does. */
export class StringJoiner {
  private readonly texts: string[] = [];
  private empty: string;

  constructor(
    private readonly separator: string,
    private readonly prefix = "",
    private readonly suffix = "",
  ) {
    this.empty = prefix + suffix;
  }

  add(text: string | null): this {
    this.texts.push(String(text));
    return this;
  }

  /** What stands for no texts. */
  setEmptyValue(text: string): this {
    this.empty = text;
    return this;
  }

  length(): number {
    return this.toString().length;
  }

  toString(): string {
    return this.texts.length === 0
      ? this.empty
      : this.prefix + this.texts.join(this.separator) + this.suffix;
  }
}

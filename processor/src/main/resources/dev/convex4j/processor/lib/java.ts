import {
  ConvexError,
  type GenericValidator,
  type Infer,
  type PropertyValidators,
  type Value,
} from "convex/values";

//# section isBlank
/** Whether a text is empty or all white space, in Java's sense of the word. */
export function isBlank(text: string): boolean {
  return /^[\t-\r\u001c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]*$/u.test(text);
}

//# section trim
/** The text without spaces and control characters at its ends. */
export function trim(text: string): string {
  return text.replace(/^[\u0000- ]+|[\u0000- ]+$/g, "");
}

//# section charAt throws IndexOutOfBoundsException
/** The UTF-16 unit at an index, which must be there. */
export function charAt(text: string, index: number): string {
  if (index < 0 || index >= text.length) {
    throw new IndexOutOfBoundsException(`Index ${index} out of bounds for length ${text.length}`);
  }
  return text[index];
}

//# section substring throws IndexOutOfBoundsException
/** The part of a text between two indexes, which must lie in it. */
export function substring(text: string, begin: number, end = text.length): string {
  if (begin < 0 || begin > end || end > text.length) {
    throw new IndexOutOfBoundsException(`begin ${begin}, end ${end}, length ${text.length}`);
  }
  return text.substring(begin, end);
}

//# section compareTexts
/** The order of two texts: the difference of their first unequal UTF-16 units, or of their lengths. */
export function compareTexts(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const difference = left.charCodeAt(i) - right.charCodeAt(i);
    if (difference !== 0) {
      return difference;
    }
  }
  return left.length - right.length;
}

//# section repeat throws IllegalArgumentException
/** A text several times, at least none. */
export function repeat(text: string, count: number): string {
  if (count < 0) {
    throw new IllegalArgumentException(`count is negative: ${count}`);
  }
  return text.repeat(count);
}

//# section divide throws ArithmeticException
/** The quotient of two ints, cut off towards zero. */
export function divide(dividend: number, divisor: number): number {
  if (divisor === 0) {
    throw new ArithmeticException("/ by zero");
  }
  return (dividend / divisor) | 0;
}

//# section remainder throws ArithmeticException
/** The remainder of two ints, with the dividend's sign. */
export function remainder(dividend: number, divisor: number): number {
  if (divisor === 0) {
    throw new ArithmeticException("/ by zero");
  }
  return dividend % divisor | 0;
}

//# section divideLong throws ArithmeticException
/** The quotient of two longs, cut off towards zero. */
export function divideLong(dividend: bigint, divisor: bigint): bigint {
  if (divisor === 0n) {
    throw new ArithmeticException("/ by zero");
  }
  return BigInt.asIntN(64, dividend / divisor);
}

//# section shiftLeft
/** `value << count`, where TypeScript would take the `<<` for the start of type arguments. */
export function shiftLeft(value: number, count: number): number {
  return value << count;
}

//# section shiftLeftLong
/** As `shiftLeft`, for longs. */
export function shiftLeftLong(value: bigint, count: bigint): bigint {
  return value << count;
}

//# section remainderLong throws ArithmeticException
/** The remainder of two longs, with the dividend's sign. */
export function remainderLong(dividend: bigint, divisor: bigint): bigint {
  if (divisor === 0n) {
    throw new ArithmeticException("/ by zero");
  }
  return dividend % divisor;
}

//# section floorDivide needs divide
/** The quotient of two ints, rounded down. */
export function floorDivide(dividend: number, divisor: number): number {
  return divisor === 0 ? divide(dividend, divisor) : Math.floor(dividend / divisor) | 0;
}

//# section floorModulo needs remainder
/** The remainder of two ints, with the divisor's sign. */
export function floorModulo(dividend: number, divisor: number): number {
  const rest = remainder(dividend, divisor);
  return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
}

//# section floorDivideLong needs divideLong
/** The quotient of two longs, rounded down. */
export function floorDivideLong(dividend: bigint, divisor: bigint): bigint {
  const quotient = divideLong(dividend, divisor);
  const exact = quotient * divisor === BigInt.asIntN(64, dividend) || dividend % divisor === 0n;
  return !exact && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient;
}

//# section floorModuloLong needs remainderLong
/** The remainder of two longs, with the divisor's sign. */
export function floorModuloLong(dividend: bigint, divisor: bigint): bigint {
  const rest = remainderLong(dividend, divisor);
  return rest !== 0n && rest < 0n !== divisor < 0n ? rest + divisor : rest;
}

//# section exactInt throws ArithmeticException
/** A number that must be an int. */
export function exactInt(value: number): number {
  if (value < -2147483648 || value > 2147483647) {
    throw new ArithmeticException("integer overflow");
  }
  return value | 0;
}

//# section exactLong throws ArithmeticException
/** A number that must be a long. */
export function exactLong(value: bigint): bigint {
  if (value !== BigInt.asIntN(64, value)) {
    throw new ArithmeticException("long overflow");
  }
  return value;
}

//# section absLong
/** The size of a long; of the least long it is that long itself, as Java has no greater one. */
export function absLong(value: bigint): bigint {
  return value < 0n ? BigInt.asIntN(64, -value) : value;
}

//# section minLong
/** The smaller of two longs. */
export function minLong(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

//# section maxLong
/** The greater of two longs. */
export function maxLong(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

//# section roundToEven
/** The nearest whole number, the even one of two that are equally near. */
export function roundToEven(value: number): number {
  const size = Math.abs(value);
  const sign = value < 0 || Object.is(value, -0) ? -1 : 1;
  // From here on there are only whole numbers, so that a sum with it is rounded to one.
  const whole = 2 ** 52;
  return size < whole ? sign * (size + whole - whole) : value;
}

//# section toInt
/** The int that Java casts a double to: cut off towards zero, the nearest int beyond the range, 0 for NaN. */
export function toInt(value: number): number {
  return Math.min(Math.max(value, -2147483648), 2147483647) | 0;
}

//# section toLong
/** The long that Java casts a double to: cut off towards zero, the nearest long beyond the range, 0 for NaN. */
export function toLong(value: number): bigint {
  if (Number.isNaN(value)) {
    return 0n;
  }
  if (Math.abs(value) >= 2 ** 63) {
    return value > 0 ? 2n ** 63n - 1n : -(2n ** 63n);
  }
  return BigInt(Math.trunc(value));
}

//# section textOrNull
/** The text of a value, which is `null` where there is none. */
export function textOrNull<T>(value: T | null | undefined, text: (value: T) => string): string {
  return value === null || value === undefined ? "null" : text(value);
}

//# section wrapToInt
/** The int of the lowest 32 bits of the long that Java casts a double to, as in `(int) Math.round(x)`. */
export function wrapToInt(value: number): number {
  if (Math.abs(value) >= 2 ** 63) {
    return value > 0 ? -1 : 0;
  }
  return value | 0;
}

//# section longToFloat
/** The float nearest to a long. */
export function longToFloat(value: bigint): number {
  // A double holds 53 bits. One that stands for all that are cut off keeps it from being rounded twice.
  const cutOff = BigInt.asUintN(11, value);
  const exact = cutOff === 0n ? value : (value - cutOff) | (1n << 11n);
  return Math.fround(Number(BigInt.asIntN(53, value) === value ? value : exact));
}

//# section decimalText
/** A number in Java's notation, given its shortest digits as JavaScript writes them with an exponent. */
function decimalText(value: number, shortest: string): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) {
    return String(value);
  }
  if (size === 0) {
    return Object.is(value, -0) ? "-0.0" : "0.0";
  }
  if (size >= 1e-3 && size < 1e7) {
    const text = String(Number(shortest));
    return text.includes(".") ? text : `${text}.0`;
  }
  const [digits, exponent] = shortest.split("e");
  return `${digits.includes(".") ? digits : `${digits}.0`}E${exponent.replace("+", "")}`;
}

//# section doubleText needs decimalText
/** The text of a double as Java writes it. */
export function doubleText(value: number): string {
  const shortest = value.toExponential();
  // Where one digit would do, Java takes the nearest of two digits.
  const nearest = value.toExponential(1);
  return decimalText(
    value,
    !shortest.includes(".") && Number(nearest) === value ? nearest : shortest,
  );
}

//# section floatText needs decimalText
/** The text of a float as Java writes it: the shortest that no other float is nearer to, of two digits at least. */
export function floatText(value: number): string {
  const [mantissa, exponent] = value.toExponential(100).split("e");
  const [sign, all] = /^(-?)(.*)$/u.exec(mantissa.replace(".", ""))!.slice(1);
  for (let length = 2; length <= 9; length++) {
    const down = Number(all.slice(0, length));
    const rest = all.slice(length);
    const up = /^50*$/u.test(rest) ? down % 2 : rest >= "5" ? 1 : 0;
    for (const digits of [down + up, down + 1 - up]) {
      const text = `${sign}${digits}e${Number(exponent) - length + 1}`;
      if (Math.fround(Number(text)) === value && value !== 0) {
        return decimalText(value, Number(text).toExponential());
      }
    }
  }
  return decimalText(value, "");
}

//# section and
/** Whether both are true; unlike with `&&`, both are computed. */
export function and(a: boolean, b: boolean): boolean {
  return a && b;
}

//# section or
/** Whether one is true; unlike with `||`, both are computed. */
export function or(a: boolean, b: boolean): boolean {
  return a || b;
}

//# section bound
/** A function of a value that is computed once, before the function is called. */
export function bound<T, F>(value: T, make: (value: T) => F): F {
  return make(value);
}

//# section previous
/** The value of a variable before it is updated: the first argument is computed first. */
export function previous<T>(value: T, _updated: T): T {
  return value;
}

//# section compare
/** -1, 0 or 1 as the first is smaller, equal or greater. */
export function compare<T extends number | bigint | boolean>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

//# section compareDoubles
/** As `compare`, with -0 before 0 and NaN after everything. */
export function compareDoubles(a: number, b: number): number {
  if (a < b) {
    return -1;
  }
  if (a > b) {
    return 1;
  }
  const order = (value: number) => (Number.isNaN(value) ? 1 : Object.is(value, -0) ? -1 : 0);
  return Math.sign(order(a) - order(b));
}

//# section digit needs isDigit
/** The value of a digit or a letter in a number to a base, or -1. */
export function digit(unit: string, radix: number): number {
  const code = unit.charCodeAt(0);
  let value = -1;
  if (isDigit(unit)) {
    // The ten digits of a script begin at a code that ends in 0 or in 6.
    const start = code & 0xfff0;
    value = code - (isDigit(String.fromCharCode(start)) ? start : start + 6);
  } else if (/^[A-Za-z\uff21-\uff3a\uff41-\uff5a]$/u.test(unit)) {
    value = (code & 0x1f) + 9;
  }
  return value < radix && radix >= 2 && radix <= 36 ? value : -1;
}

//# section isDigit
/** Whether a character is a decimal digit of any script. */
export function isDigit(unit: string): boolean {
  return /^\p{Nd}$/u.test(unit);
}

//# section parseWhole needs digit throws NumberFormatException
/** Reads a whole number as Java does. */
function parseWhole(text: string | null, radix: number, bits: number): bigint {
  if (text === null) {
    throw new NumberFormatException("Cannot parse null string");
  }
  const negative = text.startsWith("-");
  const digits = negative || text.startsWith("+") ? text.slice(1) : text;
  let value = 0n;
  let valid = digits !== "";
  for (let i = 0; valid && i < digits.length; i++) {
    const next = digit(digits[i], radix);
    value = value * BigInt(radix) + BigInt(negative ? -next : next);
    valid = next >= 0 && BigInt.asIntN(bits, value) === value;
  }
  if (!valid) {
    const base = radix === 10 ? "" : ` under radix ${radix}`;
    throw new NumberFormatException(`For input string: "${text}"${base}`);
  }
  return value;
}

//# section parseBoolean
/** Whether a text says "true", in letters of any case. */
export function parseBoolean(text: string | null): boolean {
  return text !== null && text.toLowerCase() === "true";
}

//# section parseInteger needs parseWhole
/** Reads an int. */
export function parseInteger(text: string | null, radix = 10): number {
  return Number(parseWhole(text, radix, 32));
}

//# section parseLong needs parseWhole
/** Reads a long. */
export function parseLong(text: string | null, radix = 10): bigint {
  return parseWhole(text, radix, 64);
}

//# section intOrNone needs parseInteger
/** The int that a text says, if it does. */
export function intOrNone(text: string): number | undefined {
  try {
    return parseInteger(text);
  } catch {
    return undefined;
  }
}

//# section longOrNone needs parseLong
/** The long that a text says, if it does. */
export function longOrNone(text: string): bigint | undefined {
  try {
    return parseLong(text);
  } catch {
    return undefined;
  }
}

//# section doubleOrNone needs parseDouble
/** The double that a text says, if it does. */
export function doubleOrNone(text: string): number | undefined {
  try {
    return parseDouble(text);
  } catch {
    return undefined;
  }
}

//# section clamp needs requireOrder
/** A number, or the limit that it exceeds. */
export function clamp(number: number, min: number, max: number): number {
  requireOrder(min <= max);
  return number < min ? min : number > max ? max : number;
}

//# section clampLong needs requireOrder
/** A long, or the limit that it exceeds. */
export function clampLong(number: bigint, min: bigint, max: bigint): bigint {
  requireOrder(min <= max);
  return number < min ? min : number > max ? max : number;
}

//# section requireOrder throws IllegalArgumentException
function requireOrder(ordered: boolean): void {
  if (!ordered) {
    throw new IllegalArgumentException("min must not be greater than max");
  }
}

//# section parseDouble needs trim throws NumberFormatException
/** Reads a double as Java does. */
export function parseDouble(text: string): number {
  const trimmed = trim(text);
  const decimal = /^[-+]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?[fFdD]?)$/u;
  if (decimal.test(trimmed)) {
    return Number(trimmed.replace(/[fFdD]$/u, ""));
  }
  const hexadecimal = /^([-+]?)0[xX]([\da-fA-F]*)\.?([\da-fA-F]*)[pP]([-+]?\d+)[fFdD]?$/u;
  const [, sign, whole, fraction, exponent] = hexadecimal.exec(trimmed) ?? ["", "", "", "", ""];
  if (whole + fraction === "") {
    const problem = trimmed === "" ? "empty String" : `For input string: "${trimmed}"`;
    throw new NumberFormatException(problem);
  }
  const size = scaled(BigInt(`0x${whole}${fraction}`), Number(exponent) - 4 * fraction.length);
  return sign === "-" ? -size : size;
}

/** The double nearest to a whole number times a power of two. */
function scaled(digits: bigint, exponent: number): number {
  const bits = digits.toString(2).length + exponent;
  if (digits === 0n || bits < -1100) {
    return 0;
  } else if (bits > 1100) {
    return Infinity;
  }
  // 2 ** -n is 5 ** n / 10 ** n, and decimal notation is read exactly.
  return exponent < 0
    ? Number(`${digits * 5n ** BigInt(-exponent)}e${exponent}`)
    : Number(digits << BigInt(exponent));
}

//# section toRadix
/** The text of a whole number to a base; bases that don't exist count as ten. */
export function toRadix(value: number | bigint, radix: number): string {
  return value.toString(radix >= 2 && radix <= 36 ? radix : 10);
}

//# section bitCount
/** The number of one-bits of an int or a long that isn't negative. */
export function bitCount(value: number | bigint): number {
  return value.toString(2).replaceAll("0", "").length;
}

//# section trailingZeros
/** The number of zero-bits below the lowest one-bit of an int. */
export function trailingZeros(value: number): number {
  return value === 0 ? 32 : 31 - Math.clz32(value & -value);
}

//# section leadingZerosLong
/** The number of zero-bits above the highest one-bit of a long. */
export function leadingZerosLong(value: bigint): number {
  return value === 0n ? 64 : 64 - BigInt.asUintN(64, value).toString(2).length;
}

//# section trailingZerosLong
/** The number of zero-bits below the lowest one-bit of a long. */
export function trailingZerosLong(value: bigint): number {
  return value === 0n ? 64 : (value & -value).toString(2).replace("-", "").length - 1;
}

//# section doubleBits
/** The bits of a double. */
export function doubleBits(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return Number.isNaN(value) ? 0x7ff8000000000000n : view.getBigInt64(0);
}

//# section doubleOfBits
/** The double that has these bits. */
export function doubleOfBits(bits: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigInt64(0, bits);
  return view.getFloat64(0);
}

//# section floatBits
/** The bits of a float. */
export function floatBits(value: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  return Number.isNaN(value) ? 0x7fc00000 : view.getInt32(0);
}

//# section floatOfBits
/** The float that has these bits. */
export function floatOfBits(bits: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setInt32(0, bits);
  return view.getFloat32(0);
}

//# section saturated
/** A whole number, or the long that is nearest to it. */
export function saturated(value: bigint): bigint {
  const fits = BigInt.asIntN(64, value) === value;
  return fits ? value : value < 0n ? -0x8000000000000000n : 0x7fffffffffffffffn;
}

//# section hashSum
/** The hash of a set or a map of parts with these hashes, in whichever order. */
export function hashSum(hashes: readonly number[]): number {
  return hashes.reduce((hash, each) => (hash + each) | 0, 0);
}

//# section longHash
/** The hash of a long, as `Long.hashCode` gives it. */
export function longHash(value: bigint): number {
  return Number(BigInt.asIntN(32, value ^ (BigInt.asUintN(64, value) >> 32n)));
}

//# section textHash
/** The hash of a text, as `String.hashCode` gives it. */
export function textHash(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
  }
  return hash;
}

//# section hashOf
/** The hash of parts with these hashes, one after the other; a list's begins with 1, a record's with 0. */
export function hashOf(hashes: readonly number[], start = 1): number {
  return hashes.reduce((hash, each) => (Math.imul(31, hash) + each) | 0, start);
}

//# section isWhitespace
/** Whether a character is white space, in Java's sense of the word. */
export function isWhitespace(unit: string): boolean {
  return /^[\t-\r\u001c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]$/u.test(unit);
}

//# section isSurrogate
/** Whether a character is one half of a pair. */
export function isSurrogate(unit: string): boolean {
  return unit >= "\ud800" && unit <= "\udfff";
}

//# section isHighSurrogate
/** Whether a character is the first half of a pair. */
export function isHighSurrogate(unit: string): boolean {
  return unit >= "\ud800" && unit <= "\udbff";
}

//# section isLowSurrogate
/** Whether a character is the second half of a pair. */
export function isLowSurrogate(unit: string): boolean {
  return unit >= "\udc00" && unit <= "\udfff";
}

//# section get throws IndexOutOfBoundsException
/** The element at an index, which must be there. */
export function get<T>(list: ArrayLike<T>, index: number): T {
  if (index < 0 || index >= list.length) {
    throw new IndexOutOfBoundsException(`Index ${index} out of bounds for length ${list.length}`);
  }
  return list[index];
}

//# section nonNull
/** The value itself, which must not be null. */
export function nonNull<T>(value: T): NonNullable<T> {
  if (value === null || value === undefined) {
    throw new TypeError("The value is null");
  }
  return value;
}

//# section nonNulls needs nonNull
/** The array itself, none of whose elements may be null. */
export function nonNulls<T>(values: (T | null)[]): T[] {
  values.forEach(nonNull);
  return values as T[];
}

//# section present throws NoSuchElementException
/** The value itself, which must be there. */
export function present<T>(value: T): NonNullable<T> {
  if (value === null || value === undefined) {
    throw new NoSuchElementException("No value present");
  }
  return value;
}

//# section mapped
/** What a function makes of a value, or nothing where there is none. */
export function mapped<T, R>(value: T, map: (value: NonNullable<T>) => R): R | undefined {
  return value === null || value === undefined ? undefined : map(value);
}

//# section filtered
/** The value where a test holds for it, else nothing. */
export function filtered<T>(
  value: T,
  test: (value: NonNullable<T>) => boolean,
): NonNullable<T> | undefined {
  return value !== null && value !== undefined && test(value) ? value : undefined;
}

//# section orElse
/** The value itself, or another one where there is none, which was evaluated all the same. */
export function orElse<T>(value: T | null | undefined, other: T): T {
  return value ?? other;
}

//# section orElseThrow
/** The value itself, or the error that `failure` makes. */
export function orElseThrow<T>(value: T, failure: () => Error): NonNullable<T> {
  if (value === null || value === undefined) {
    throw failure();
  }
  return value;
}

//# section checked
/** The value itself, after its check. */
export function checked<T>(value: T, path: string, check: (value: T, path: string) => void): T {
  check(value, path);
  return value;
}

//# section checkedEach
/** The list itself, after the check of each element. */
export function checkedEach<T>(
  list: T[],
  path: string,
  check: (item: T, path: string) => void,
): T[] {
  list.forEach((item) => check(item, path));
  return list;
}

//# section checkEach
/** Checks each element of a list. Whether the list itself may be absent, the validator has decided. */
export function checkEach<T>(
  list: readonly T[] | null | undefined,
  path: string,
  check: (item: T, path: string) => void,
): void {
  list?.forEach((item, index) => check(item, `${path}[${index}]`));
}

//# section without
/** A copy of an object without some of its fields. */
export function without<T extends object, K extends keyof T>(value: T, ...names: K[]): Omit<T, K> {
  const omitted: PropertyKey[] = names;
  const kept = Object.entries(value).filter(([name]) => !omitted.includes(name));
  return Object.fromEntries(kept) as Omit<T, K>;
}

//# section checkPage
/** Checks each element of a page of a query. */
export function checkPage<T>(
  result: { page: readonly T[] },
  path: string,
  check: (item: T, path: string) => void,
): void {
  result.page.forEach((item, index) => check(item, `${path}[${index}]`));
}

//# section checkValues
/** Checks each value of a record. Whether the record itself may be absent, the validator has decided. */
export function checkValues<T>(
  record: Record<string, T> | null | undefined,
  path: string,
  check: (value: T, path: string) => void,
): void {
  Object.entries(record ?? {}).forEach(([key, value]) => check(value, `${path}.${key}`));
}

//# section checkInt needs requireNumber
/** Throws if a number is no int in Java. Whether it may be absent, the validator has decided. */
export function checkInt(value: number | null | undefined, path: string): void {
  requireNumber(value, path, "an int", (number) => Object.is(number | 0, number));
}

//# section checkShort needs requireNumber
/** Throws if a number is no short in Java. Whether it may be absent, the validator has decided. */
export function checkShort(value: number | null | undefined, path: string): void {
  requireNumber(value, path, "a short", (number) => Object.is((number << 16) >> 16, number));
}

//# section checkByte needs requireNumber
/** Throws if a number is no byte in Java. Whether it may be absent, the validator has decided. */
export function checkByte(value: number | null | undefined, path: string): void {
  requireNumber(value, path, "a byte", (number) => Object.is((number << 24) >> 24, number));
}

//# section checkFloat needs requireNumber
/** Throws if a number is no float in Java. Whether it may be absent, the validator has decided. */
export function checkFloat(value: number | null | undefined, path: string): void {
  requireNumber(value, path, "a float", (number) => Object.is(Math.fround(number), number));
}

//# section checkSafeInteger needs requireNumber
/** Throws if a number is not a whole one that is surely exact. Whether it may be absent, the validator has decided. */
export function checkSafeInteger(value: number | null | undefined, path: string): void {
  requireNumber(
    value,
    path,
    "a safe integer",
    (number) => Number.isSafeInteger(number) && !Object.is(number, -0),
  );
}

//# section toBigInt
/** The number as a bigint, where there is one. */
export function toBigInt<T extends number | null | undefined>(
  value: T,
): bigint | Exclude<T, number> {
  return typeof value === "number" ? BigInt(value) : (value as Exclude<T, number>);
}

//# section toMap
/** The record as a map, in the order of its keys, where there is one. */
export function toMap<K extends string, V>(record: Record<K, V>): Map<K, V>;
export function toMap<K extends string, V, N extends null | undefined>(
  record: Record<K, V> | N,
): Map<K, V> | N;
export function toMap<K extends string, V>(
  record: Record<K, V> | null | undefined,
): Map<K, V> | null | undefined {
  if (record === null || record === undefined) {
    return record;
  }
  const entries = Object.entries(record) as [K, V][];
  return new Map(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

//# section toMapOf needs toMap
/** The record as a map of what `convert` makes of its values, where there is one. */
export function toMapOf<K extends string, V, W>(
  record: Record<K, V>,
  convert: (value: V) => W,
): Map<K, W>;
export function toMapOf<K extends string, V, W, N extends null | undefined>(
  record: Record<K, V> | N,
  convert: (value: V) => W,
): Map<K, W> | N;
export function toMapOf<K extends string, V, W>(
  record: Record<K, V> | null | undefined,
  convert: (value: V) => W,
): Map<K, W> | null | undefined {
  const map = toMap(record);
  return map && new Map([...map].map(([key, value]) => [key, convert(value)]));
}

//# section lookUp
/** What lies under a key of the record itself, if anything does. */
export function lookUp<K extends string, V>(record: Record<K, V>, key: K): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

//# section toRecord
/** The map as a record, where there is one. */
export function toRecord<K extends string, V, N extends null | undefined>(
  map: Iterable<readonly [K, V]> | N,
): Record<K, V> | N {
  return map === null || map === undefined ? map : (Object.fromEntries(map) as Record<K, V>);
}

//# section toRecordOf
/** The map as a record of what `convert` makes of its values, where there is one. */
export function toRecordOf<K extends string, V, W>(
  map: Iterable<readonly [K, V]>,
  convert: (value: V) => W,
): Record<K, W>;
export function toRecordOf<K extends string, V, W, N extends null | undefined>(
  map: Iterable<readonly [K, V]> | N,
  convert: (value: V) => W,
): Record<K, W> | N;
export function toRecordOf<K extends string, V, W>(
  map: Iterable<readonly [K, V]> | null | undefined,
  convert: (value: V) => W,
): Record<K, W> | null | undefined {
  if (map === null || map === undefined) {
    return map;
  }
  const entries = Array.from(map, ([key, value]) => [key, convert(value)] as const);
  return Object.fromEntries(entries) as Record<K, W>;
}

//# section convertEach
/** What `convert` makes of each element, where there is a list. */
export function convertEach<T, U>(list: readonly T[], convert: (element: T) => U): U[];
export function convertEach<T, U, N extends null | undefined>(
  list: readonly T[] | N,
  convert: (element: T) => U,
): U[] | N;
export function convertEach<T, U>(
  list: readonly T[] | null | undefined,
  convert: (element: T) => U,
): U[] | null | undefined {
  return list && list.map((element) => convert(element));
}

//# section safeInteger
/** The bigint as a number, where there is one; it must be small enough to be exact. */
export function safeInteger<T extends bigint | null | undefined>(
  value: T,
  path: string,
): number | Exclude<T, bigint> {
  if (typeof value !== "bigint") {
    return value as Exclude<T, bigint>;
  }
  const number = Number(value);
  if (!Number.isSafeInteger(number)) {
    throw new Error(`${path} must be a safe integer, not ${value}`);
  }
  return number;
}

//# section requireNumber
/** A negative zero is neither an int nor equal to zero in an index, so it is refused as well. */
function requireNumber(
  value: number | null | undefined,
  path: string,
  type: string,
  fits: (number: number) => boolean,
): void {
  if (typeof value === "number" && !fits(value)) {
    throw new Error(`${path} must be ${type}, not ${Object.is(value, -0) ? "-0" : value}`);
  }
}

//# section randomInt throws IllegalArgumentException
/** A random int from zero on, below the bound, which must be positive. */
export function randomInt(random: Math, bound: number): number {
  if (bound <= 0) {
    throw new IllegalArgumentException("bound must be positive");
  }
  return Math.floor(random.random() * bound);
}

//# section randomBetween throws IllegalArgumentException
/** A random int from `origin` on, below the bound, which must be greater. */
export function randomBetween(random: Math, origin: number, bound: number): number {
  if (origin >= bound) {
    throw new IllegalArgumentException("bound must be greater than origin");
  }
  return Math.floor(random.random() * (bound - origin)) + origin;
}

//# section shuffled
/** The elements in a random order. */
export function shuffled<T>(random: Math, elements: readonly T[]): T[] {
  const result = [...elements];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random.random() * (i + 1));
    const element = result[i];
    result[i] = result[j];
    result[j] = element;
  }
  return result;
}

//# section parseJson throws IllegalArgumentException
/** Reads JSON. */
export function parseJson(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    throw new IllegalArgumentException("The text is no JSON");
  }
}

//# section asString needs isNo
/** The text that a value must be. */
export function asString(value: Value): string {
  return typeof value === "string" ? value : isNo("a text", value);
}

//# section asBoolean needs isNo
/** The boolean that a value must be. */
export function asBoolean(value: Value): boolean {
  return typeof value === "boolean" ? value : isNo("a boolean", value);
}

//# section asDouble needs isNo
/** The number that a value must be. */
export function asDouble(value: Value): number {
  return typeof value === "number" ? value : isNo("a number", value);
}

//# section asInt needs asDouble throws IllegalStateException
/** The int that a value must be. */
export function asInt(value: Value): number {
  const number = asDouble(value);
  if (!Object.is(number | 0, number)) {
    throw new IllegalStateException("The value is a number, but no int");
  }
  return number;
}

//# section asLong needs isNo
/** The 64-bit integer that a value must be. */
export function asLong(value: Value): bigint {
  return typeof value === "bigint" ? value : isNo("a 64-bit integer", value);
}

//# section asList needs isNo
/** The list that a value must be. */
export function asList(value: Value): Value[] {
  return Array.isArray(value) ? value : isNo("a list", value);
}

//# section getItem needs asList get
/** An element of the list that a value must be. */
export function getItem(value: Value, index: number): Value {
  return get(asList(value), index);
}

//# section findField needs isObject isNo
/** A field of the object that a value must be. */
export function findField(value: Value, name: string): Value | undefined {
  if (!isObject(value)) {
    return isNo("an object", value);
  }
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

//# section fieldNames needs isObject isNo
/** The names of the fields of the object that a value must be. */
export function fieldNames(value: Value): string[] {
  return isObject(value) ? Object.keys(value) : isNo("an object", value);
}

//# section getField needs findField throws NoSuchElementException
/** A field that must be there, of the object that a value must be. */
export function getField(value: Value, name: string): Value {
  const field = findField(value, name);
  if (field === undefined) {
    throw new NoSuchElementException(`No field ${name}`);
  }
  return field;
}

//# section withField needs isObject isNo
/** A copy of the object that a value must be, with one field set. */
export function withField(value: Value, name: string, field: Value): Value {
  return isObject(value) ? { ...value, [name]: field } : isNo("an object", value);
}

//# section valueAs needs isObject throws IllegalStateException
/** The value as its validator and its check describe it, without the fields that they don't know. */
export function valueAs<V extends GenericValidator>(
  value: unknown,
  validator: V,
  name: string,
  check?: (value: Infer<V>, path: string) => void,
): Infer<V> {
  const found = described(validator, value) as Infer<V> | undefined;
  try {
    if (found !== undefined) {
      check?.(found, name);
      return found;
    }
  } catch {
    // As wrong as any other.
  }
  throw new IllegalStateException(`The value is no ${name}`);
}

/** What the validator describes of the value; `undefined` where the value is something else. */
function described(validator: GenericValidator, value: unknown): unknown {
  switch (validator.kind) {
    case "any":
      return value;
    case "null":
      return value === null ? value : undefined;
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    case "float64":
      return typeof value === "number" ? value : undefined;
    case "int64":
      return typeof value === "bigint" ? value : undefined;
    case "bytes":
      return value instanceof ArrayBuffer ? value : undefined;
    case "literal":
      return Object.is(value, validator.value) ? value : undefined;
    case "array":
      return Array.isArray(value)
        ? whole(value.map((item: unknown) => described(validator.element, item)))
        : undefined;
    case "object":
      return isObject(value as Value)
        ? describedFields(validator.fields, value as Record<string, unknown>)
        : undefined;
    case "record":
      return isObject(value as Value)
        ? describedRecord(validator.value, value as Record<string, unknown>)
        : undefined;
    case "union":
      return validator.members
        .map((member: GenericValidator) => described(member, value))
        .find((found: unknown) => found !== undefined);
    default:
      return typeof value === "string" ? value : undefined;
  }
}

function whole(items: unknown[]): unknown[] | undefined {
  return items.includes(undefined) ? undefined : items;
}

function describedFields(
  fields: PropertyValidators,
  value: Record<string, unknown>,
): Record<string, unknown> | undefined {
  const found: Record<string, unknown> = {};
  for (const [name, validator] of Object.entries(fields)) {
    const field = Object.hasOwn(value, name) ? value[name] : undefined;
    if (field !== undefined) {
      found[name] = described(validator, field);
    }
    const missing = validator.isOptional === "required" || field !== undefined;
    if (missing && found[name] === undefined) {
      return undefined;
    }
  }
  return found;
}

function describedRecord(
  items: GenericValidator,
  value: Record<string, unknown>,
): Record<string, unknown> | undefined {
  const entries = Object.entries(value).map(
    ([key, item]) => [key, described(items, item)] as const,
  );
  return entries.some(([, item]) => item === undefined) ? undefined : Object.fromEntries(entries);
}

//# section isObject
/** Whether a value has fields. */
export function isObject(value: Value): value is { [name: string]: Value } {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof ArrayBuffer)
  );
}

//# section isNo throws IllegalStateException
function isNo(wanted: string, value: Value): never {
  throw new IllegalStateException(`The value is ${kindOf(value)}, not ${wanted}`);
}

function kindOf(value: Value): string {
  switch (typeof value) {
    case "string":
      return "a text";
    case "boolean":
      return "a boolean";
    case "number":
      return "a number";
    case "bigint":
      return "a 64-bit integer";
    default:
      return value === null ? "null" : Array.isArray(value) ? "a list" : "an object";
  }
}

//# section isPlain
// The prototype of a plain object is at the end of the chain, in whichever realm it was made.
function isPlain(value: object): boolean {
  return Object.getPrototypeOf(Object.getPrototypeOf(value)) === null;
}

//# section equals needs isPlain
/** Whether two values are equal part by part: texts, numbers, lists, and objects without methods. */
export function equals(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) {
    return true;
  } else if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((each, index) => equals(each, right[index]));
  } else if (left instanceof Map && right instanceof Map) {
    const same = ([key, value]: [unknown, unknown]) =>
      right.has(key) && equals(value, right.get(key));
    return left.size === right.size && [...left].every(same);
  } else if (left instanceof Set && right instanceof Set) {
    return left.size === right.size && [...right].every((each) => left.has(each));
  } else if (!hasKeys(left) || !hasKeys(right)) {
    return false;
  } else if (typeof left.equals === "function") {
    return Boolean(left.equals(right));
  }
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return isPlain(left) && isPlain(right) && [...keys].every((key) => equals(left[key], right[key]));
}

function hasKeys(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

//# section Throwable
/** Java's root of everything that can be thrown. It may have no message, which JavaScript's errors always have. */
export class Throwable extends Error {
  name = "java.lang.Throwable";
  private readonly detail: string | null;

  constructor(message?: string | null, options?: { cause: unknown }) {
    const cause = options?.cause ?? null;
    const detail = message === undefined ? (cause === null ? null : textOf(cause)) : message;
    super(detail ?? "", options);
    this.detail = detail;
  }

  getMessage(): string {
    return this.detail as string; // as in Java, where null is a String too
  }

  getLocalizedMessage(): string {
    return this.getMessage();
  }

  getCause(): Error | null {
    return (this.cause ?? null) as Error | null;
  }

  toString(): string {
    const message = this.getLocalizedMessage();
    return message === null ? this.name : `${this.name}: ${message}`;
  }
}

/** What Java's `getMessage` gives of an error. */
export function messageOf(error: unknown): string {
  if (error instanceof Throwable) {
    return error.getMessage();
  } else if (error instanceof ConvexError && typeof error.data !== "string") {
    return "see data()";
  }
  return error instanceof Error ? error.message : String(error);
}

/** What Java's `toString` gives of an error. */
export function textOf(error: unknown): string {
  return error instanceof ConvexError ? `ConvexError: ${messageOf(error)}` : String(error);
}

//# section classNameOf needs Throwable
/** The name of an error's class in Java. JavaScript's own errors have theirs. */
export function classNameOf(error: Error): string {
  return error instanceof ConvexError ? "dev.convex4j.runtime.ConvexError" : error.name;
}

//# section simpleNameOf needs classNameOf
/** As {@link classNameOf}, without the package and the classes around. */
export function simpleNameOf(error: Error): string {
  const name = classNameOf(error);
  return name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("$")) + 1);
}

//# section causeOf needs Throwable
/** What Java's `getCause` gives of an error. */
export function causeOf(error: unknown): Error | null {
  return (error instanceof Error ? (error.cause ?? null) : null) as Error | null;
}

//# section addSuppressed throws IllegalArgumentException
/** Adds an error to one that was on its way already. */
export function addSuppressed(error: unknown, suppressed: unknown): void {
  if (error === suppressed) {
    throw new IllegalArgumentException("Self-suppression not permitted", { cause: error });
  }
  const failure = error as { suppressed?: unknown[] };
  failure.suppressed = [...(failure.suppressed ?? []), suppressed];
}

//# section suppressedOf
/** The errors that came while another one was on its way. */
export function suppressedOf(error: unknown): Error[] {
  return [...((error as { suppressed?: Error[] }).suppressed ?? [])];
}

//# section Resources needs addSuppressed
/** Closes resources in reverse order, as the end of a `try` in Java does. */
export class Resources {
  private readonly closings: (() => void)[] = [];
  private failure: unknown;

  /** Notes how a resource is closed. */
  add(close: () => void): void {
    this.closings.push(close);
  }

  /** Notes the error of the code that uses the resources: those of closing are added to it. */
  failed(error: unknown): unknown {
    this.failure = error;
    return error;
  }

  close(): void {
    const { failure } = this;
    for (const close of this.closings.reverse()) {
      try {
        close();
      } catch (error) {
        this.fail(error);
      }
    }
    if (this.failure !== failure) {
      throw this.failure;
    }
  }

  private fail(error: unknown): void {
    if (this.failure === undefined) {
      this.failure = error;
      return;
    }
    try {
      addSuppressed(this.failure, error);
    } catch (wrong) {
      this.failure = wrong;
    }
  }
}

//# section AsyncResources needs addSuppressed
/** Closes resources in reverse order, one after the other, as the end of a `try` in Java does. */
export class AsyncResources {
  private readonly closings: (() => void | Promise<void>)[] = [];
  private failure: unknown;

  /** Notes how a resource is closed. */
  add(close: () => void | Promise<void>): void {
    this.closings.push(close);
  }

  /** Notes the error of the code that uses the resources: those of closing are added to it. */
  failed(error: unknown): unknown {
    this.failure = error;
    return error;
  }

  async close(): Promise<void> {
    const { failure } = this;
    for (const close of this.closings.reverse()) {
      try {
        await close();
      } catch (error) {
        this.fail(error);
      }
    }
    if (this.failure !== failure) {
      throw this.failure;
    }
  }

  private fail(error: unknown): void {
    if (this.failure === undefined) {
      this.failure = error;
      return;
    }
    try {
      addSuppressed(this.failure, error);
    } catch (wrong) {
      this.failure = wrong;
    }
  }
}

//# section isRuntimeException needs RuntimeException
/** Whether Java lets an error pass unchecked. JavaScript's own ones stand for such, but for what a stack overflow throws. */
export function isRuntimeException(error: unknown): error is Error {
  return error instanceof Throwable
    ? error instanceof RuntimeException
    : error instanceof Error && !(error instanceof RangeError);
}

//# section isException needs Exception
/** Whether Java's programs expect an error. JavaScript's own ones stand for such, but for what a stack overflow throws. */
export function isException(error: unknown): error is Error {
  return error instanceof Throwable
    ? error instanceof Exception
    : error instanceof Error && !(error instanceof RangeError);
}

//# section isError needs JavaError
/** Whether an error is one that Java's programs don't expect, such as a stack overflow. */
export function isError(error: unknown): error is Error {
  return error instanceof JavaError || error instanceof RangeError;
}

//# section cast throws ClassCastException
/** The object itself, which must be of one of the types. */
export function cast<T extends { type: string }, K extends T["type"]>(
  value: T,
  ...types: K[]
): Extract<T, { type: K }> {
  if (!types.some((type) => type === value.type)) {
    throw new ClassCastException(`${value.type} cannot be cast to ${types.join(" | ")}`);
  }
  return value as Extract<T, { type: K }>;
}

//# section Exception needs Throwable
/** Java's `java.lang.Exception`. */
export class Exception extends Throwable {
  name = "java.lang.Exception";
}

//# section JavaError needs Throwable
/** Java's `java.lang.Error`. */
export class JavaError extends Throwable {
  name = "java.lang.Error";
}

//# section RuntimeException needs Exception
/** Java's `java.lang.RuntimeException`. */
export class RuntimeException extends Exception {
  name = "java.lang.RuntimeException";
}

//# section IOException needs Exception
/** Java's `java.io.IOException`. */
export class IOException extends Exception {
  name = "java.io.IOException";
}

//# section AssertionError needs JavaError
/** Java's `java.lang.AssertionError`. */
export class AssertionError extends JavaError {
  name = "java.lang.AssertionError";
}

//# section ArithmeticException needs RuntimeException
/** Java's `java.lang.ArithmeticException`. */
export class ArithmeticException extends RuntimeException {
  name = "java.lang.ArithmeticException";
}

//# section ClassCastException needs RuntimeException
/** Java's `java.lang.ClassCastException`. */
export class ClassCastException extends RuntimeException {
  name = "java.lang.ClassCastException";
}

//# section IllegalArgumentException needs RuntimeException
/** Java's `java.lang.IllegalArgumentException`. */
export class IllegalArgumentException extends RuntimeException {
  name = "java.lang.IllegalArgumentException";
}

//# section IllegalStateException needs RuntimeException
/** Java's `java.lang.IllegalStateException`. */
export class IllegalStateException extends RuntimeException {
  name = "java.lang.IllegalStateException";
}

//# section IndexOutOfBoundsException needs RuntimeException
/** Java's `java.lang.IndexOutOfBoundsException`. */
export class IndexOutOfBoundsException extends RuntimeException {
  name = "java.lang.IndexOutOfBoundsException";
}

//# section NegativeArraySizeException needs RuntimeException
/** Java's `java.lang.NegativeArraySizeException`. */
export class NegativeArraySizeException extends RuntimeException {
  name = "java.lang.NegativeArraySizeException";
}

//# section NoSuchElementException needs RuntimeException
/** Java's `java.util.NoSuchElementException`. */
export class NoSuchElementException extends RuntimeException {
  name = "java.util.NoSuchElementException";
}

//# section NumberFormatException needs IllegalArgumentException
/** Java's `java.lang.NumberFormatException`. */
export class NumberFormatException extends IllegalArgumentException {
  name = "java.lang.NumberFormatException";
}

//# section UnsupportedOperationException needs RuntimeException
/** Java's `java.lang.UnsupportedOperationException`. */
export class UnsupportedOperationException extends RuntimeException {
  name = "java.lang.UnsupportedOperationException";
}

//# section isText
/** Whether a value is a text, of which there are only such here: the constants of an enum, or ids. */
export function isText<T extends string>(value: unknown): value is T {
  return typeof value === "string";
}

//# section isRecord
/** Whether a value is a record: one that has a property, or one with a certain value, where there are several. */
export function isRecord<T extends object>(
  value: unknown,
  property?: string,
  literal?: string,
): value is T {
  const plain =
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype;
  if (!plain || property === undefined) {
    return plain;
  }
  const found = (value as Record<string, unknown>)[property];
  return literal === undefined ? found !== undefined : found === literal;
}

//# section castTo throws ClassCastException
/** A value of which a test must be true. */
export function castTo<T>(value: unknown, is: (value: unknown) => boolean): T {
  if (!is(value)) {
    throw new ClassCastException(`A value of this type cannot be cast: ${typeof value}`);
  }
  return value as T;
}

//# section intOf needs toInt
/** The int that Java makes of a number of any class. */
export function intOf(value: number | bigint): number {
  return typeof value === "bigint" ? Number(BigInt.asIntN(32, value)) : toInt(value);
}

//# section longOf needs toLong
/** The long that Java makes of a number of any class. */
export function longOf(value: number | bigint): bigint {
  return typeof value === "bigint" ? value : toLong(value);
}

//# section floatOf needs longToFloat
/** The float that Java makes of a number of any class. */
export function floatOf(value: number | bigint): number {
  return typeof value === "bigint" ? longToFloat(value) : Math.fround(value);
}

//# section castIf throws ClassCastException
/** The value itself, of which a test has said that it is of the type. */
export function castIf<T>(value: unknown, fits: boolean): T {
  if (!fits) {
    throw new ClassCastException("This value cannot be cast");
  }
  return value as T;
}

//# section castInstance throws ClassCastException
/** The object itself, which must be of the class, or null. */
export function castInstance<T, V>(
  value: V,
  type: abstract new (...args: never[]) => T,
): null extends V ? T | null : T {
  if (value !== null && !(value instanceof type)) {
    throw new ClassCastException(`This object cannot be cast to ${type.name}`);
  }
  return value as null extends V ? T | null : T;
}

//# section Elements
/** An array, or a view of bytes. */
type Elements<T> = { readonly length: number; [index: number]: T };

//# section put needs Elements throws IndexOutOfBoundsException
/** Replaces the element at an index, which must be there. */
export function put<T>(array: Elements<T>, index: number, value: T): T {
  if (index < 0 || index >= array.length) {
    throw new IndexOutOfBoundsException(`Index ${index} out of bounds for length ${array.length}`);
  }
  array[index] = value;
  return value;
}

//# section update needs Elements get
/** Replaces the element at an index, which must be there, by what a function makes of it. */
export function update<T>(array: Elements<T>, index: number, change: (element: T) => T): T {
  const element = change(get(array, index));
  array[index] = element;
  return element;
}

//# section getAndUpdate needs Elements get
/** As `update`, but gives the element before. */
export function getAndUpdate<T>(array: Elements<T>, index: number, change: (element: T) => T): T {
  const element = get(array, index);
  array[index] = change(element);
  return element;
}

//# section set needs get
/** Replaces the element at an index, which must be there, and gives the one before. */
export function set<T>(list: T[], index: number, element: T): T {
  const previous = get(list, index);
  list[index] = element;
  return previous;
}

//# section immutable
/** A collection that no one may change. */
export function immutable<T extends object>(collection: T): T {
  Object.freeze(collection);
  return collection;
}

//# section changeable throws UnsupportedOperationException
/** A collection that is to be changed, which must not be a fixed one. */
export function changeable<T extends object>(collection: T): T {
  if (Object.isFrozen(collection)) {
    throw new UnsupportedOperationException();
  }
  return collection;
}

//# section insert throws IndexOutOfBoundsException
/** Puts an element before the one at an index, or at the end. */
export function insert<T>(list: T[], index: number, element: T): void {
  if (index < 0 || index > list.length) {
    throw new IndexOutOfBoundsException(`Index: ${index}, Size: ${list.length}`);
  }
  list.splice(index, 0, element);
}

//# section removeAt needs get
/** Takes out the element at an index, which must be there. */
export function removeAt<T>(list: T[], index: number): T {
  const removed = get(list, index);
  list.splice(index, 1);
  return removed;
}

//# section remove
/** Takes out the first element that is the given one, if there is one. */
export function remove<T>(list: T[], element: T): boolean {
  const index = list.indexOf(element);
  if (index >= 0) {
    list.splice(index, 1);
  }
  return index >= 0;
}

//# section removeIf
/** Takes out the elements that pass a test. */
export function removeIf<T>(list: T[], test: (element: T) => boolean): boolean {
  const kept = list.filter((element) => !test(element));
  const removed = kept.length < list.length;
  list.splice(0, list.length, ...kept);
  return removed;
}

//# section newArray throws NegativeArraySizeException
/** An array of a length that may turn out negative. */
export function newArray<T>(length: number, value: T): T[] {
  if (length < 0) {
    throw new NegativeArraySizeException(String(length));
  }
  return new Array<T>(length).fill(value);
}

//# section newArrays needs newArray
/** An array of arrays; all lengths are looked at before the first is made. */
export function newArrays<T extends unknown[]>(
  lengths: number[],
  value: unknown,
  innermost: (length: number, value: unknown) => unknown = newArray,
): T {
  const negative = lengths.find((length) => length < 0);
  const [length, ...inner] = negative === undefined ? lengths : [negative];
  return (
    inner.length === 0
      ? innermost(length, value)
      : newArray(length, value).map(() => newArrays(inner, value, innermost))
  ) as T;
}

//# section newBytes needs newArray
/** Bytes of a length that may turn out negative. */
export function newBytes(length: number): ArrayBuffer {
  return new Int8Array(newArray(length, 0)).buffer;
}

//# section arrayText
/** The elements of an array, as Java writes them. */
export function arrayText<T>(array: ArrayLike<T>, text: (element: T) => string = String): string {
  return `[${Array.from(array, text).join(", ")}]`;
}

//# section arraysEqual
/** Whether two arrays have the same numbers or texts. */
export function arraysEqual<T>(first: ArrayLike<T>, second: ArrayLike<T>): boolean {
  return (
    first.length === second.length &&
    Array.from(first).every((value, index) => Object.is(value, second[index]))
  );
}

//# section copyOf throws NegativeArraySizeException
/** An array of the given length, with the elements of another one first. */
export function copyOf<T>(array: ArrayLike<T>, length: number, value: T): T[] {
  if (length < 0) {
    throw new NegativeArraySizeException(String(length));
  }
  return Array.from({ length }, (_, index) => (index < array.length ? array[index] : value));
}

//# section copyOfRange needs copyOf throws IllegalArgumentException IndexOutOfBoundsException
/** The elements of an array from one index to before another, which may lie beyond its end. */
export function copyOfRange<T>(array: ArrayLike<T>, from: number, to: number, value: T): T[] {
  if (from > to) {
    throw new IllegalArgumentException(`${from} > ${to}`);
  }
  if (from < 0 || from > array.length) {
    throw new IndexOutOfBoundsException(`Array index out of range: ${from}`);
  }
  return copyOf(Array.from(array).slice(from), to - from, value);
}

//# section compareTo needs compareDoubles compareTexts
/** How two values of one type are ordered: numbers, texts by their units, false before true, objects as they say. */
export function compareTo<T>(first: T, second: T): number {
  const value: unknown = first;
  if (typeof value === "object" && value !== null && "compareTo" in value) {
    return (value as { compareTo(other: T): number }).compareTo(second);
  }
  if (typeof first === "string" && typeof second === "string") {
    return compareTexts(first, second);
  }
  if (typeof first === "number" && typeof second === "number") {
    return compareDoubles(first, second);
  }
  return first < second ? -1 : first > second ? 1 : 0;
}

//# section maxBy
/** A function that gives the greater of two values, or the first one. */
export function maxBy<T>(compare: (first: T, second: T) => number): (first: T, second: T) => T {
  return (first, second) => (compare(first, second) >= 0 ? first : second);
}

//# section minBy
/** A function that gives the smaller of two values, or the first one. */
export function minBy<T>(compare: (first: T, second: T) => number): (first: T, second: T) => T {
  return (first, second) => (compare(first, second) <= 0 ? first : second);
}

//# section andThen
/** Calls one function with the result of another. */
export function andThen<A extends unknown[], B, C>(
  first: (...values: A) => B,
  second: (value: B) => C,
): (...values: A) => C {
  return (...values) => second(first(...values));
}

//# section compose
/** Calls one function with the result of another, which is called first. */
export function compose<A, B, C>(second: (value: B) => C, first: (value: A) => B): (value: A) => C {
  return (value) => second(first(value));
}

//# section identity
/** The value itself. */
export function identity<T>(value: T): T {
  return value;
}

//# section inTurn
/** Calls two functions, one after the other. */
export function inTurn<A extends unknown[]>(
  first: (...values: A) => void,
  second: (...values: A) => void,
): (...values: A) => void {
  return (...values) => {
    first(...values);
    second(...values);
  };
}

//# section both
/** Whether two tests are passed. */
export function both<A extends unknown[]>(
  first: (...values: A) => boolean,
  second: (...values: A) => boolean,
): (...values: A) => boolean {
  return (...values) => first(...values) && second(...values);
}

//# section either
/** Whether one of two tests is passed. */
export function either<A extends unknown[]>(
  first: (...values: A) => boolean,
  second: (...values: A) => boolean,
): (...values: A) => boolean {
  return (...values) => first(...values) || second(...values);
}

//# section negate
/** Whether a test is not passed. */
export function negate<A extends unknown[]>(
  test: (...values: A) => boolean,
): (...values: A) => boolean {
  return (...values) => !test(...values);
}

//# section withQuery throws IllegalArgumentException
/** The address with one more parameter in its query string. */
export function withQuery(url: string, name: string, value: string): string {
  if (url.includes("#")) {
    throw new IllegalArgumentException(`An address with a fragment: ${url}`);
  }
  const separator = !url.includes("?") ? "?" : /[?&]$/.test(url) ? "" : "&";
  return `${url}${separator}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

//# section keyText needs isPlain
/** A text that two values share if they are equal part by part; equal objects share it by their hash codes. */
function keyText(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(keyText).join()}]`;
  } else if (value instanceof Map) {
    return `{${[...value].map(keyText).sort().join()}}`;
  } else if (value instanceof Set) {
    return `{${[...value].map(keyText).sort().join()}}`;
  } else if (typeof value === "function") {
    return identityText(value);
  } else if (typeof value === "object" && value !== null) {
    return isPlain(value) ? fieldsText(value) : identityText(value);
  } else if (typeof value === "string") {
    return JSON.stringify(value);
  }
  return Object.is(value, -0) ? "-0" : `${typeof value} ${String(value)}`;
}

function fieldsText(value: object): string {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(keyText).sort().join()}}`;
}

const identities = new WeakMap<object, number>();
let lastIdentity = 0;

function identityText(value: object): string {
  if ("hashCode" in value && typeof value.hashCode === "function") {
    return `#${String(value.hashCode())}`;
  }
  const identity = identities.get(value) ?? ++lastIdentity;
  identities.set(value, identity);
  return `@${identity}`;
}

//# section KeyIndex needs keyText equals
/** The values of a set or the keys of a map, by their texts. */
class KeyIndex<K> {
  readonly #byText = new Map<string, K[]>();

  /** The value that is equal to another one. */
  find(key: K): K | undefined {
    return this.#byText.get(keyText(key))?.find((each) => equals(key, each));
  }

  has(key: K): boolean {
    return this.#byText.get(keyText(key))?.some((each) => equals(key, each)) ?? false;
  }

  add(key: K): void {
    const text = keyText(key);
    this.#byText.set(text, [...(this.#byText.get(text) ?? []), key]);
  }

  delete(key: K): void {
    const text = keyText(key);
    const others = this.#byText.get(text)?.filter((each) => !equals(key, each)) ?? [];
    if (others.length === 0) {
      this.#byText.delete(text);
    } else {
      this.#byText.set(text, others);
    }
  }

  clear(): void {
    this.#byText.clear();
  }
}

//# section KeyedMap needs KeyIndex
/** A map whose keys are equal as Java's are: records and lists if their parts are, objects as they say. */
export class KeyedMap<K, V> extends Map<K, V> {
  readonly #keys = new KeyIndex<K>();

  constructor(entries: Iterable<readonly [K, V]> = []) {
    super();
    for (const [key, value] of entries) {
      this.set(key, value);
    }
  }

  override get(key: K): V | undefined {
    return super.get(this.#known(key));
  }

  override has(key: K): boolean {
    return this.#keys.has(key);
  }

  override set(key: K, value: V): this {
    if (!this.#keys.has(key)) {
      this.#keys.add(key);
    }
    return super.set(this.#known(key), value);
  }

  override delete(key: K): boolean {
    const known = this.#known(key);
    this.#keys.delete(key);
    return super.delete(known);
  }

  override clear(): void {
    this.#keys.clear();
    super.clear();
  }

  /** The key that the map has for an equal one. */
  #known(key: K): K {
    return this.#keys.find(key) ?? key;
  }
}

//# section KeyedSet needs KeyIndex
/** A set whose elements are equal as Java's are: records and lists if their parts are, objects as they say. */
export class KeyedSet<T> extends Set<T> {
  readonly #values = new KeyIndex<T>();

  constructor(values: Iterable<T> = []) {
    super();
    for (const value of values) {
      this.add(value);
    }
  }

  override has(value: T): boolean {
    return this.#values.has(value);
  }

  override add(value: T): this {
    if (!this.#values.has(value)) {
      this.#values.add(value);
      super.add(value);
    }
    return this;
  }

  override delete(value: T): boolean {
    const known = this.#values.find(value) ?? value;
    this.#values.delete(value);
    return super.delete(known);
  }

  override clear(): void {
    this.#values.clear();
    super.clear();
  }
}

//# section TreeMap throws NoSuchElementException
/** A map in the order of its keys, as a comparator says. Adding a key takes as long as the map is. */
export class TreeMap<K, V> extends Map<K, V> {
  readonly compare: (first: K, second: K) => number;
  #sorted: [K, V][] = [];

  constructor(compare: (first: K, second: K) => number, entries: Iterable<readonly [K, V]> = []) {
    super();
    this.compare = compare;
    for (const [key, value] of entries) {
      this.set(key, value);
    }
  }

  /** How many keys are before a key, or equal to it where that counts. */
  #before(key: K, orEqual: boolean): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = this.compare(this.#sorted[middle][0], key);
      if (order < 0 || (orEqual && order === 0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  #entry(key: K): [K, V] | undefined {
    const entry = this.#sorted.at(this.#before(key, false));
    return entry !== undefined && this.compare(entry[0], key) === 0 ? entry : undefined;
  }

  override get size(): number {
    return this.#sorted.length;
  }

  override get(key: K): V | undefined {
    return this.#entry(key)?.[1];
  }

  override has(key: K): boolean {
    return this.#entry(key) !== undefined;
  }

  override set(key: K, value: V): this {
    const index = this.#before(key, false);
    const entry = this.#entry(key);
    // An entry that somebody has seen keeps its value.
    this.#sorted.splice(index, entry ? 1 : 0, [entry ? entry[0] : key, value]);
    return this;
  }

  override delete(key: K): boolean {
    const found = this.has(key);
    this.#sorted.splice(this.#before(key, false), found ? 1 : 0);
    return found;
  }

  override clear(): void {
    this.#sorted = [];
  }

  override forEach(callback: (value: V, key: K, map: Map<K, V>) => void): void {
    this.#sorted.forEach(([key, value]) => callback(value, key, this));
  }

  override entries(): MapIterator<[K, V]> {
    return this.#sorted.values();
  }

  override keys(): MapIterator<K> {
    return this.#sorted.map(([key]) => key).values();
  }

  override values(): MapIterator<V> {
    return this.#sorted.map(([, value]) => value).values();
  }

  override [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  firstEntry(): [K, V] | null {
    return this.#sorted.at(0) ?? null;
  }

  lastEntry(): [K, V] | null {
    return this.#sorted.at(-1) ?? null;
  }

  firstKey(): K {
    return this.#there(this.firstEntry());
  }

  lastKey(): K {
    return this.#there(this.lastEntry());
  }

  #there(entry: [K, V] | null): K {
    if (entry === null) {
      throw new NoSuchElementException();
    }
    return entry[0];
  }

  /** The entry with the greatest key below a key, or equal to it. */
  floorEntry(key: K): [K, V] | null {
    return this.#sorted[this.#before(key, true) - 1] ?? null;
  }

  /** The entry with the greatest key below a key. */
  lowerEntry(key: K): [K, V] | null {
    return this.#sorted[this.#before(key, false) - 1] ?? null;
  }

  /** The entry with the least key above a key, or equal to it. */
  ceilingEntry(key: K): [K, V] | null {
    return this.#sorted[this.#before(key, false)] ?? null;
  }

  /** The entry with the least key above a key. */
  higherEntry(key: K): [K, V] | null {
    return this.#sorted[this.#before(key, true)] ?? null;
  }

  pollFirstEntry(): [K, V] | null {
    return this.#sorted.shift() ?? null;
  }

  pollLastEntry(): [K, V] | null {
    return this.#sorted.pop() ?? null;
  }
}

//# section TreeSet needs TreeMap throws NoSuchElementException
/** A set in the order of its elements, as a comparator says. Adding an element takes as long as the set is. */
export class TreeSet<T> extends Set<T> {
  readonly compare: (first: T, second: T) => number;
  readonly #map: TreeMap<T, T>;

  constructor(compare: (first: T, second: T) => number, values: Iterable<T> = []) {
    super();
    this.compare = compare;
    this.#map = new TreeMap<T, T>(compare);
    for (const value of values) {
      this.add(value);
    }
  }

  override get size(): number {
    return this.#map.size;
  }

  override has(value: T): boolean {
    return this.#map.has(value);
  }

  override add(value: T): this {
    if (!this.#map.has(value)) {
      this.#map.set(value, value);
    }
    return this;
  }

  override delete(value: T): boolean {
    return this.#map.delete(value);
  }

  override clear(): void {
    this.#map.clear();
  }

  override forEach(callback: (value: T, same: T, set: Set<T>) => void): void {
    this.#map.forEach((value) => callback(value, value, this));
  }

  override entries(): SetIterator<[T, T]> {
    return this.#map.entries();
  }

  override keys(): SetIterator<T> {
    return this.#map.keys();
  }

  override values(): SetIterator<T> {
    return this.#map.keys();
  }

  override [Symbol.iterator](): SetIterator<T> {
    return this.#map.keys();
  }

  first(): T {
    return this.#map.firstKey();
  }

  last(): T {
    return this.#map.lastKey();
  }

  floor(value: T): T | null {
    return this.#map.floorEntry(value)?.[0] ?? null;
  }

  lower(value: T): T | null {
    return this.#map.lowerEntry(value)?.[0] ?? null;
  }

  ceiling(value: T): T | null {
    return this.#map.ceilingEntry(value)?.[0] ?? null;
  }

  higher(value: T): T | null {
    return this.#map.higherEntry(value)?.[0] ?? null;
  }

  pollFirst(): T | null {
    return this.#map.pollFirstEntry()?.[0] ?? null;
  }

  pollLast(): T | null {
    return this.#map.pollLastEntry()?.[0] ?? null;
  }
}

//# section withEntries throws IllegalArgumentException
/** The map with entries, none of which may have the key of another one. */
export function withEntries<K, V>(
  map: Map<K, V>,
  entries: [K, V][],
  text: (key: K) => string = String,
): Map<K, V> {
  for (const [key, value] of entries) {
    if (map.has(key)) {
      throw new IllegalArgumentException(`duplicate key: ${text(key)}`);
    }
    map.set(key, value);
  }
  return map;
}

//# section withElements throws IllegalArgumentException
/** The set with elements, none of which may be there twice. */
export function withElements<T>(
  set: Set<T>,
  elements: T[],
  text: (element: T) => string = String,
): Set<T> {
  for (const element of elements) {
    if (set.has(element)) {
      throw new IllegalArgumentException(`duplicate element: ${text(element)}`);
    }
    set.add(element);
  }
  return set;
}

//# section putValue
/** Sets the value of a key, and gives the one before. */
export function putValue<K, V>(map: Map<K, V>, key: K, value: V): V | null {
  const before = map.get(key) ?? null;
  map.set(key, value);
  return before;
}

//# section putIfAbsent
/** Sets the value of a key that has none, and gives the one before. */
export function putIfAbsent<K, V>(map: Map<K, V>, key: K, value: V): V | null {
  const before = map.get(key) ?? null;
  if (before === null) {
    map.set(key, value);
  }
  return before;
}

//# section replaceValue
/** Sets the value of a key that has one, and gives the one before. */
export function replaceValue<K, V>(map: Map<K, V>, key: K, value: V): V | null {
  const before = map.get(key) ?? null;
  if (map.has(key)) {
    map.set(key, value);
  }
  return before;
}

//# section removeKey
/** Takes out a key, and gives its value. */
export function removeKey<K, V>(map: Map<K, V>, key: K): V | null {
  const before = map.get(key) ?? null;
  map.delete(key);
  return before;
}

//# section getOrDefault
/** The value of a key, or another one. */
export function getOrDefault<K, V>(map: Map<K, V>, key: K, value: V): V {
  const found = map.get(key);
  return found === undefined ? value : found;
}

//# section computeIfAbsent
/** The value of a key, which is made where there is none. */
export function computeIfAbsent<K, V>(map: Map<K, V>, key: K, make: (key: K) => V): V {
  const before = map.get(key) ?? null;
  if (before !== null) {
    return before;
  }
  const value = make(key);
  map.set(key, value);
  return value;
}

//# section computeIfPresent
/** Changes the value of a key, if it has one. */
export function computeIfPresent<K, V>(
  map: Map<K, V>,
  key: K,
  change: (key: K, value: NonNullable<V>) => V,
): V | null {
  const before = map.get(key) ?? null;
  if (before === null) {
    return null;
  }
  const value = change(key, before);
  map.set(key, value);
  return value;
}

//# section compute
/** Changes the value of a key, which may have none before. */
export function compute<K, V>(map: Map<K, V>, key: K, change: (key: K, value: V | null) => V): V {
  const value = change(key, map.get(key) ?? null);
  map.set(key, value);
  return value;
}

//# section merge
/** Gives a key a value, or what a function makes of that and the one before. */
export function merge<K, V>(
  map: Map<K, V>,
  key: K,
  value: NonNullable<V>,
  join: (before: NonNullable<V>, value: NonNullable<V>) => V,
): V {
  const before = map.get(key) ?? null;
  const joined = before === null ? value : join(before, value);
  map.set(key, joined);
  return joined;
}

//# section replaceValues
/** Replaces each value by what a function makes of it. */
export function replaceValues<K, V>(map: Map<K, V>, change: (key: K, value: V) => V): void {
  for (const [key, value] of [...map]) {
    map.set(key, change(key, value));
  }
}

//# section putAll
/** Adds all entries of another map. */
export function putAll<K, V>(map: Map<K, V>, other: Iterable<readonly [K, V]>): void {
  for (const [key, value] of other) {
    map.set(key, value);
  }
}

//# section removeEntries
/** Takes out the entries that pass a test. */
export function removeEntries<K, V>(map: Map<K, V>, test: (entry: [K, V]) => boolean): boolean {
  const size = map.size;
  for (const entry of [...map]) {
    if (test(entry)) {
      map.delete(entry[0]);
    }
  }
  return map.size < size;
}

//# section addNew
/** Adds an element, and says whether it is new. */
export function addNew<T>(set: Set<T>, element: T): boolean {
  const size = set.size;
  return set.add(element).size > size;
}

//# section addEach
/** Adds elements, and says whether one of them is new. */
export function addEach<T>(set: Set<T>, elements: Iterable<T>): boolean {
  const size = set.size;
  for (const element of elements) {
    set.add(element);
  }
  return set.size > size;
}

//# section deleteEach
/** Takes out elements, or the keys of a map, and says whether one of them was there. */
export function deleteEach<T>(set: Set<T> | Map<T, unknown>, elements: Iterable<T>): boolean {
  const size = set.size;
  for (const element of elements) {
    set.delete(element);
  }
  return set.size < size;
}

//# section deleteIf
/** Takes out the elements, or the keys of a map, that pass a test. */
export function deleteIf<T>(set: Set<T> | Map<T, unknown>, test: (element: T) => boolean): boolean {
  const size = set.size;
  for (const element of [...set.keys()]) {
    if (test(element)) {
      set.delete(element);
    }
  }
  return set.size < size;
}

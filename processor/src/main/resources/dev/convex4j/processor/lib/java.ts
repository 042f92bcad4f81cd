import type { Value } from "convex/values";

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

//# section divide
/** The quotient of two ints, cut off towards zero. */
export function divide(dividend: number, divisor: number): number {
  if (divisor === 0) {
    throw new Error("/ by zero");
  }
  return (dividend / divisor) | 0;
}

//# section remainder
/** The remainder of two ints, with the dividend's sign. */
export function remainder(dividend: number, divisor: number): number {
  if (divisor === 0) {
    throw new Error("/ by zero");
  }
  return dividend % divisor | 0;
}

//# section get
/** The element at an index, which must be there. */
export function get<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) {
    throw new RangeError(`Index ${index} out of bounds for length ${list.length}`);
  }
  return list[index];
}

//# section present
/** The value itself, which must be there. */
export function present<T>(value: T): NonNullable<T> {
  if (value === null || value === undefined) {
    throw new Error("No value present");
  }
  return value;
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

//# section randomInt
/** A random int from zero on, below the bound, which must be positive. */
export function randomInt(random: Math, bound: number): number {
  if (bound <= 0) {
    throw new Error("bound must be positive");
  }
  return Math.floor(random.random() * bound);
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

//# section asInt needs asDouble
/** The int that a value must be. */
export function asInt(value: Value): number {
  const number = asDouble(value);
  if (!Object.is(number | 0, number)) {
    throw new Error("The value is a number, but no int");
  }
  return number;
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

//# section getField needs findField
/** A field that must be there, of the object that a value must be. */
export function getField(value: Value, name: string): Value {
  const field = findField(value, name);
  if (field === undefined) {
    throw new Error(`No field ${name}`);
  }
  return field;
}

//# section withField needs isObject isNo
/** A copy of the object that a value must be, with one field set. */
export function withField(value: Value, name: string, field: Value): Value {
  return isObject(value) ? { ...value, [name]: field } : isNo("an object", value);
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

//# section isNo
function isNo(wanted: string, value: Value): never {
  throw new Error(`The value is ${kindOf(value)}, not ${wanted}`);
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
